package uk.iomgraph.pages.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Asker;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Sheet;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.TableFile;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.GangAnswer.All;
import uk.iomgraph.pages.records.GangAnswer.Cover;
import uk.iomgraph.pages.records.GangAnswer.Edge;
import uk.iomgraph.pages.records.GangAnswer.Gang;
import uk.iomgraph.pages.records.GangAnswer.One;

/** Shows what sources assert of gangs, and what is in place for the people named. */
@Controller("gangPage")
@ConditionalOnWebApplication
class GangController {

    private final Asker asker;
    private final Frames frames;

    GangController(Asker asker, Frames frames) {
        this.asker = asker;
        this.frames = frames;
    }

    @GetMapping("/gangs")
    String gangs(@RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        All answer = asker.ask("gangs", moment, moment.narrowed(), All.class);
        List<Edge> edges = answer.gangs().edges();
        model.addAttribute("frame", frames.of("gangs", moment, answer.demonstration()));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "Gangs",
                        null,
                        null,
                        edges.isEmpty() ? null : edges.get(0).node().caution(),
                        List.of(new Sheet.Part("Recorded on the day", null, GangTables.gangs(edges, moment), null)
                                .or(
                                        edges.isEmpty()
                                                ? moment.area() == null
                                                        ? "No source has recorded a gang on this day."
                                                        : "No gang is recorded on this day that claims this area. Switch to all areas to see others."
                                                : null))));
        return "sheet";
    }

    @GetMapping("/gangs/{id}")
    String gang(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        PageMoment moment = asker.moment(parameters);
        One answer = asker.ask("gang", moment, Map.of("id", id), One.class);
        Gang gang = answer.gang();
        model.addAttribute("frame", frames.of("gangs", moment, answer.demonstration(), new Crumb("Gangs", "/gangs")));
        model.addAttribute(
                "sheet",
                new Sheet(
                        "A gang's record",
                        gang.name(),
                        "Gang, as sources assert",
                        lead(gang),
                        gang.caution(),
                        parts(gang, moment)));
        return "sheet";
    }

    @GetMapping("/gangs/{id}/{table}.csv")
    ResponseEntity<String> file(
            @PathVariable String id, @PathVariable String table, @RequestParam Map<String, String> parameters) {
        PageMoment moment = asker.moment(parameters);
        Gang gang = asker.ask("gang", moment, Map.of("id", id), One.class).gang();
        return TableFile.of(
                Sheet.table(parts(gang, moment), table),
                List.of(gang.name() + ", as sources assert", gang.caution(), "As of " + moment.asOf()));
    }

    private static @Nullable String lead(Gang gang) {
        Cover cover = gang.coverage();
        if (cover == null) {
            return null;
        }
        return cover.people() == 0
                ? "Nobody is tied to it on this day."
                : Words.figure(cover.people()) + " people are tied to it: " + Words.figure(cover.inProgramme())
                        + " are in a programme, " + Words.figure(cover.withOpenGaps()) + " have open gaps, and "
                        + Words.figure(cover.withoutExitOffer()) + " have not been offered a way out.";
    }

    private static List<Sheet.Part> parts(Gang gang, PageMoment moment) {
        List<Sheet.Part> parts = new ArrayList<>();
        Cover cover = gang.coverage();
        if (cover != null && cover.people() > 0) {
            parts.add(part(
                            "Exit offers missing",
                            "In no programme that leads out of a gang, not referred to one, and without an agreed exit plan.",
                            GangTables.withoutOffer(cover, moment),
                            gang,
                            moment)
                    .or(cover.withoutExitOffer() == 0 ? "Everybody tied to it has been offered a way out." : null));
            parts.add(part("What is in place", null, GangTables.cover(cover, moment), gang, moment));
        }
        parts.add(part(
                        "Who is tied to it, and by what",
                        "Grades are those of the 3x5x2 scheme: the source from 1, reliable, to 3; the information from A, known"
                                + " directly, to E.",
                        GangTables.members(gang, moment),
                        gang,
                        moment)
                .or(gang.members().isEmpty() ? "Nobody is tied to it on this day." : null));
        parts.add(part("Where its people live", null, GangTables.homes(gang.footprint()), gang, moment)
                .or(gang.footprint().homes().isEmpty() ? "No home of anybody tied to it is known." : null));
        parts.add(part("Which borders it crosses", null, GangTables.links(gang.footprint()), gang, moment)
                .or(
                        gang.footprint().links().isEmpty()
                                ? "It is not known to cross a border between partnerships."
                                : null));
        parts.add(part("Rivals and allies", null, GangTables.relations(gang, moment), gang, moment)
                .or(
                        gang.rivals().isEmpty() && gang.allies().isEmpty()
                                ? "No source has recorded rivals or allies on this day."
                                : null));
        return parts;
    }

    private static Sheet.Part part(String heading, @Nullable String text, Table table, Gang gang, PageMoment moment) {
        return new Sheet.Part(heading, text, table, moment.link("/gangs/" + gang.id() + "/" + table.id() + ".csv"));
    }
}
