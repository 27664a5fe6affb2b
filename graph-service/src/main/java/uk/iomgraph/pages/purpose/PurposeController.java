package uk.iomgraph.pages.purpose;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.CaseSession;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.Variables;

/** Asks once what records of people are looked at for, and leads on to where somebody was going. */
@Controller("purposePage")
@ConditionalOnWebApplication
class PurposeController {

    private final StoredDocuments documents;
    private final CaseSession session;
    private final Frames frames;

    PurposeController(StoredDocuments documents, CaseSession session, Frames frames) {
        this.documents = documents;
        this.session = session;
        this.frames = frames;
    }

    @GetMapping("/purpose")
    String card(@RequestParam(defaultValue = "/") String next, Model model) {
        return shown(new Stated(null, null, null), next, List.of(), model);
    }

    @PostMapping("/purpose")
    String state(
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String caseReference,
            @RequestParam(defaultValue = "/") String next,
            Model model) {
        Stated stated = new Stated(purpose, reason, caseReference);
        if (purpose == null || purpose.isEmpty()) {
            return shown(stated, next, List.of(new Fault("purpose", "Choose what the records are for.")), model);
        }
        Variables variables = Variables.none()
                .with("purpose", purpose)
                .with("reason", stated.reason())
                .with("caseReference", stated.caseReference());
        StatePurpose answer =
                documents.ask("state-purpose", variables, Answer.class).statePurpose();
        String token = answer.token();
        if (token == null) {
            return shown(stated, next, answer.errors(), model);
        }
        session.state(token);
        return "redirect:" + local(next);
    }

    private String shown(Stated stated, String next, List<Fault> faults, Model model) {
        Choice choice = documents.ask("purposes", Variables.none(), Choice.class);
        model.addAttribute("frame", frames.timeless());
        model.addAttribute(
                "purposes", choice.purposes().stream().filter(Note::allowed).toList());
        model.addAttribute("stated", stated);
        model.addAttribute("next", local(next));
        model.addAttribute("faults", faults);
        return "purpose";
    }

    /** Leads to no other site, whatever an address says. */
    private static String local(String next) {
        boolean here = next.startsWith("/") && !next.startsWith("//") && next.indexOf('\\') < 0;
        return here && next.chars().noneMatch(Character::isISOControl) ? next : "/";
    }

    /** What was typed in. */
    record Stated(
            @Nullable String purpose,
            @Nullable String reason,
            @Nullable String caseReference) {}

    /** The answer to the document of the choices. */
    record Choice(List<Note> purposes) {}

    /** A purpose to choose. */
    record Note(String purpose, String title, String legalBasis, boolean allowed) {}

    /** The answer to what was stated. */
    record Answer(StatePurpose statePurpose) {}

    /** What became of it. */
    record StatePurpose(@Nullable String token, @Nullable CurrentPurpose stated, List<Fault> errors) {}

    /** The purpose that holds now. */
    record CurrentPurpose(Instant expires) {}

    /** What is to be put right. */
    record Fault(String field, String sentence) {}
}
