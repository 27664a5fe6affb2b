package uk.iomgraph.pages.gaps;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.Moments;
import uk.iomgraph.pages.PageFault;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.PictureFile;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.Variables;

/** Shows one gap, and takes what is done about it. */
@Controller("gapPage")
@ConditionalOnWebApplication
class GapController {

    /** What can be done, and the fields of its form. */
    private static final Map<String, List<String>> ACTS = Map.of(
            "acknowledge", List.of("reason"),
            "accept", List.of("until", "reason"),
            "assign", List.of("assignee", "reason"),
            "close", List.of("from", "evidence", "reason"),
            "reopen", List.of("reason"),
            "data-error", List.of("reason"));

    private static final Set<String> NEEDED =
            Set.of("accept.until", "accept.reason", "assign.assignee", "close.evidence", "data-error.reason");
    private static final Set<String> DAYS = Set.of("until", "from");

    private final StoredDocuments documents;
    private final Moments moments;
    private final Frames frames;
    private final PictureFile pictures;

    GapController(StoredDocuments documents, Moments moments, Frames frames, PictureFile pictures) {
        this.documents = documents;
        this.moments = moments;
        this.frames = frames;
        this.pictures = pictures;
    }

    @GetMapping("/gaps/{key}")
    String page(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        fill(key, moments.of(asOf, knownAt, area), model);
        model.addAttribute("done", ACTS.containsKey(String.valueOf(done)) ? done : null);
        return "gap";
    }

    @GetMapping("/gaps/{key}.png")
    ResponseEntity<byte[]> picture(@PathVariable String key, @RequestParam Map<String, String> parameters) {
        PageMoment moment = moments.of(parameters.get("asOf"), parameters.get("knownAt"), parameters.get("area"));
        GapAnswer answer = ask(key, moment);
        CoverTimeline timeline = timeline(answer.gap(), moment);
        if (timeline == null) {
            throw new PageFault(HttpStatus.NOT_FOUND, "There is no timeline of this gap.");
        }
        return pictures.of(
                timeline.lanes(),
                "gap",
                answer.gap().rule().title(),
                List.of(answer.gap().explanation(), "As of " + moment.asOf()),
                answer.demonstration());
    }

    @PostMapping("/gaps/{key}/{act}")
    String act(
            @PathVariable String key, @PathVariable String act, @RequestParam Map<String, String> form, Model model) {
        List<String> fields = ACTS.get(act);
        if (fields == null) {
            throw new PageFault(HttpStatus.NOT_FOUND, "There is nothing of that name to do about a gap.");
        }
        Variables input = Variables.none().with("key", key);
        List<GapAct.Fault> faults = new ArrayList<>();
        for (String field : fields) {
            String given = form.getOrDefault(field, "").strip();
            boolean needed = NEEDED.contains(act + "." + field);
            if (DAYS.contains(field) && (needed || !given.isEmpty()) && !isDay(given)) {
                faults.add(new GapAct.Fault(field, "MALFORMED", "Enter a real date, such as 2026-03-31."));
            } else if (given.isEmpty() && needed) {
                faults.add(new GapAct.Fault(field, "REQUIRED", "Say this: it must be more than blanks."));
            } else {
                input.with(field, given);
            }
        }
        if (faults.isEmpty()) {
            GapAct answer = documents.ask("gap-" + act, Variables.none().with("input", input), GapAct.class);
            faults.addAll(answer.done().errors());
        }
        if (faults.isEmpty()) {
            return "redirect:/gaps/" + key + "?done=" + act;
        }
        fill(key, moments.of(null, null, null), model);
        model.addAttribute("faults", faults);
        model.addAttribute("act", act);
        model.addAttribute("given", form);
        return "gap";
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private GapAnswer ask(String key, PageMoment moment) {
        return documents.ask("gap", Variables.about(moment).with("key", key), GapAnswer.class);
    }

    private void fill(String key, PageMoment moment, Model model) {
        GapAnswer answer = ask(key, moment);
        model.addAttribute(
                "frame", frames.of("gaps", moment, answer.demonstration(), new Crumb("Gaps to act on", "/gaps")));
        model.addAttribute("gap", answer.gap());
        model.addAttribute("timeline", timeline(answer.gap(), moment));
        model.addAttribute("faults", List.of());
        model.addAttribute("given", Map.of());
        model.addAttribute("act", "");
        model.addAttribute("path", "/gaps/" + key);
    }

    private @Nullable CoverTimeline timeline(GapAnswer.Gap gap, PageMoment moment) {
        if (gap.person() == null) {
            return null;
        }
        Variables variables =
                Variables.about(moment).with("person", gap.person().id());
        CoverTimeline.Answer answer = documents.ask("gap-timeline", variables, CoverTimeline.Answer.class);
        return answer.timeline() == null || answer.timeline().coverage() == null
                ? null
                : answer.timeline().coverage().stream()
                        .filter(coverage ->
                                coverage.rule().id().equals(gap.rule().id()))
                        .findFirst()
                        .map(coverage -> CoverTimeline.of(coverage, moment.asOf()))
                        .orElse(null);
    }
}
