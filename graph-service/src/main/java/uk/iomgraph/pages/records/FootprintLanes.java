package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Swimlanes;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.PersonAnswer.Area;
import uk.iomgraph.pages.records.PersonAnswer.Footprint;
import uk.iomgraph.pages.records.PersonAnswer.FootprintArea;

/** Draws the areas that somebody touches: a lane for each, by role, from the first day to the last. */
final class FootprintLanes {

    /** More than this are not told apart at a glance; the table has them all. */
    private static final int MOST = 30;

    private static final int LETTERS = 25;

    private FootprintLanes() {}

    /** The drawing; null where there is nothing to draw. */
    static @Nullable Swimlanes of(@Nullable Footprint footprint, LocalDate asOf) {
        if (footprint == null || footprint.areas().isEmpty()) {
            return null;
        }
        List<FootprintArea> areas = footprint.areas();
        Swimlanes.Drawing drawing = new Swimlanes.Drawing("Areas by role", summary(areas, footprint.total(), asOf));
        for (FootprintArea area : areas.subList(0, Math.min(MOST, areas.size()))) {
            drawing.heading(PersonTables.role(area.role()));
            drawing.add(shortened(name(area.area())), "iom-bar-provided", area.from(), area.to());
        }
        return drawing.until(asOf);
    }

    private static String summary(List<FootprintArea> areas, int total, LocalDate asOf) {
        List<String> sentences = new ArrayList<>();
        Map<String, Long> byRole = areas.stream()
                .collect(Collectors.groupingBy(FootprintArea::role, LinkedHashMap::new, Collectors.counting()));
        sentences.add((total > areas.size() ? "The first " + areas.size() + " areas and roles: " : "Areas: ")
                + byRole.entrySet().stream()
                        .map(role -> in(role.getKey()) + " "
                                + Words.figure(role.getValue().intValue()))
                        .collect(Collectors.joining(", "))
                + ".");
        String lasting = areas.stream()
                .filter(area -> area.to() == null || area.to().isAfter(asOf))
                .map(area -> in(area.role()) + " " + name(area.area()))
                .collect(Collectors.joining("; "));
        sentences.add(lasting.isEmpty() ? "None of it lasts on the day." : "On the day: " + lasting + ".");
        if (areas.size() > MOST) {
            sentences.add("The first " + MOST + " are drawn; the table has them all.");
        }
        return String.join(" ", sentences);
    }

    private static String in(String role) {
        return switch (role) {
            case "HOME" -> "lived in";
            case "OFFENDED" -> "accused of an offence in";
            case "MANAGED" -> "managed in";
            case "IN_CUSTODY" -> "held in";
            default -> "victim of an offence in";
        };
    }

    private static String name(@Nullable Area area) {
        return area == null ? "an area that is not known" : area.name();
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }
}
