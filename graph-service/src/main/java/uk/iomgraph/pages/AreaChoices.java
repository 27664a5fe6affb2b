package uk.iomgraph.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import uk.iomgraph.pages.AreaChoice.Area;
import uk.iomgraph.security.Viewer;

/** Finds the areas that pages can be about. */
@Component
@ConditionalOnWebApplication
class AreaChoices {

    private final StoredDocuments documents;

    AreaChoices(StoredDocuments documents) {
        this.documents = documents;
    }

    /** Those of a viewer; none where they cannot be asked for, since a page can be shown without. */
    AreaChoice of(PageMoment moment, Viewer viewer) {
        if (viewer.roles().isEmpty()) {
            return AreaChoice.NONE;
        }
        try {
            // Who sees no records is told numbers of all areas, whatever areas they work in.
            List<Area> choices = partnerships(moment).stream()
                    .filter(area -> !viewer.seesRecords() || viewer.reaches(area.code()))
                    .sorted(Comparator.comparing(Area::name).thenComparing(Area::code))
                    .toList();
            return new AreaChoice(choices, chosen(moment, choices));
        } catch (PageFault fault) {
            return AreaChoice.NONE;
        }
    }

    private @Nullable Area chosen(PageMoment moment, List<Area> choices) {
        String code = moment.area();
        if (code == null) {
            return null;
        }
        return choices.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseGet(() -> named(code, moment));
    }

    private Area named(String code, PageMoment moment) {
        try {
            return documents
                    .ask("area-name", Variables.about(moment).with("code", code), Named.class)
                    .area();
        } catch (PageFault fault) {
            return new Area(code, "An area that is not on record");
        }
    }

    private List<Area> partnerships(PageMoment moment) {
        List<Area> found = new ArrayList<>();
        String after = null;
        do {
            Answer answer =
                    documents.ask("partnerships", Variables.about(moment).with("after", after), Answer.class);
            answer.areas().edges().forEach(edge -> found.add(edge.node()));
            GapPage.PageInfo page = answer.areas().pageInfo();
            after = page.hasNextPage() ? page.endCursor() : null;
        } while (after != null);
        return found;
    }

    record Answer(Page areas) {}

    record Page(List<Edge> edges, GapPage.PageInfo pageInfo) {}

    record Edge(Area node) {}

    record Named(Area area) {}
}
