package uk.iomgraph.pages.gaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import uk.iomgraph.pages.StoredDocuments;

/** Shows one gap, and takes what is done about it. */
@Controller("gapPage")
class GapController {

    /** What can be done, and the fields of its form. */
    private static final Map<String, List<String>> ACTS = Map.of(
            "acknowledge", List.of("reason"),
            "accept", List.of("until", "reason"),
            "assign", List.of("assignee", "reason"),
            "close", List.of("from", "evidence", "reason"),
            "reopen", List.of("reason"),
            "data-error", List.of("reason"));

    private final StoredDocuments documents;
    private final Moments moments;
    private final Frames frames;

    GapController(StoredDocuments documents, Moments moments, Frames frames) {
        this.documents = documents;
        this.moments = moments;
        this.frames = frames;
    }

    @GetMapping("/gaps/{key}")
    String page(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        fill(key, moments.of(asOf, knownAt), model);
        model.addAttribute("done", ACTS.containsKey(String.valueOf(done)) ? done : null);
        return "gap";
    }

    @PostMapping("/gaps/{key}/{act}")
    String act(
            @PathVariable String key, @PathVariable String act, @RequestParam Map<String, String> form, Model model) {
        List<String> fields = ACTS.get(act);
        if (fields == null) {
            throw new PageFault(HttpStatus.NOT_FOUND, "There is nothing of that name to do about a gap.");
        }
        Map<String, Object> input = new HashMap<>();
        input.put("key", key);
        List<GapAct.Fault> faults = new ArrayList<>();
        fields.forEach(field -> {
            String given = form.getOrDefault(field, "").strip();
            boolean day = field.equals("until") || field.equals("from");
            if (!given.isEmpty() || !optional(act, field)) {
                input.put(field, given);
            }
            if (day && !given.isEmpty() && !given.matches("\\d{4}-\\d{2}-\\d{2}")
                    || field.equals("until") && given.isEmpty()) {
                faults.add(new GapAct.Fault(field, "MALFORMED", "Enter a real date, such as 2026-03-31."));
            }
        });
        if (faults.isEmpty()) {
            GapAct answer = documents.ask("gap-" + act, Map.of("input", input), GapAct.class);
            faults.addAll(answer.done().errors());
        }
        if (faults.isEmpty()) {
            return "redirect:/gaps/" + key + "?done=" + act;
        }
        fill(key, moments.of(null, null), model);
        model.addAttribute("faults", faults);
        model.addAttribute("act", act);
        model.addAttribute("given", form);
        return "gap";
    }

    private static boolean optional(String act, String field) {
        return field.equals("from") || field.equals("reason") && !act.equals("accept") && !act.equals("data-error");
    }

    private void fill(String key, PageMoment moment, Model model) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("key", key);
        variables.put("asOf", moment.asOf().toString());
        variables.put(
                "knownAt", moment.knownAt() == null ? "" : moment.knownAt().toString());
        GapAnswer answer = documents.ask("gap", variables, GapAnswer.class);
        model.addAttribute(
                "frame", frames.of("gaps", moment, answer.demonstration(), new Crumb("Gaps to act on", "/gaps")));
        model.addAttribute("gap", answer.gap());
        model.addAttribute("timeline", timeline(answer.gap(), moment, variables));
        model.addAttribute("faults", List.of());
        model.addAttribute("given", Map.of());
        model.addAttribute("act", "");
        model.addAttribute("path", "/gaps/" + key);
    }

    private @Nullable CoverTimeline timeline(GapAnswer.Gap gap, PageMoment moment, Map<String, Object> variables) {
        if (gap.person() == null) {
            return null;
        }
        variables.remove("key");
        variables.put("person", gap.person().id());
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
