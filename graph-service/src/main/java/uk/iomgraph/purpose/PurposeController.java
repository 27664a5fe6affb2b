package uk.iomgraph.purpose;

import graphql.GraphQLContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.purpose.PurposeFault.Code;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.Viewer;

/** Answers which purposes there are and which one holds, and takes one that is stated. */
@Controller
class PurposeController {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_CASE = 64;
    private static final Pattern CASE = Pattern.compile("[\\p{L}\\p{N} _/.-]*");

    private final Purposes purposes;
    private final ReleaseBook book;
    private final Clock clock;

    PurposeController(Purposes purposes, ReleaseBook book, Clock clock) {
        this.purposes = purposes;
        this.book = book;
        this.clock = clock;
    }

    @QueryMapping
    List<PurposeNote> purposes(Viewer viewer) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new PurposeNote(
                        purpose,
                        purpose.title(),
                        purpose.legalBasis(),
                        book.rules().categories(purpose),
                        purpose.isOpenTo(viewer)))
                .toList();
    }

    @QueryMapping
    @Nullable
    CurrentPurpose currentPurpose(GraphQLContext context) {
        StatedPurpose stated = context.get(StatedPurpose.class);
        return stated == null || !clock.instant().isBefore(stated.expires()) ? null : CurrentPurpose.of(stated);
    }

    @MutationMapping
    StatePurposePayload statePurpose(
            @Argument Purpose purpose,
            @Argument @Nullable String reason,
            @Argument @Nullable String caseReference,
            Viewer viewer) {
        List<PurposeFault> faults = new ArrayList<>();
        if (!purpose.isOpenTo(viewer)) {
            faults.add(new PurposeFault(
                    "purpose",
                    Code.NOT_ALLOWED,
                    "None of your roles may state this purpose; 'purposes' tells which you may."));
        }
        length("reason", reason, LONGEST_REASON, faults);
        length("caseReference", caseReference, LONGEST_CASE, faults);
        if (reason != null && reason.chars().anyMatch(Character::isISOControl)) {
            faults.add(new PurposeFault("reason", Code.NOT_TEXT, "Write one line, without control characters."));
        }
        if (caseReference != null && !CASE.matcher(caseReference).matches()) {
            faults.add(new PurposeFault(
                    "caseReference", Code.NOT_TEXT, "Use letters, digits, spaces and the signs - _ / . only."));
        }
        if (!faults.isEmpty()) {
            return new StatePurposePayload(null, null, faults);
        }
        Purposes.Proof proof = purposes.state(viewer, purpose, reason, caseReference);
        return new StatePurposePayload(proof.token(), CurrentPurpose.of(proof.stated()), List.of());
    }

    private static void length(String field, @Nullable String text, int longest, List<PurposeFault> faults) {
        if (text != null && text.length() > longest) {
            faults.add(new PurposeFault(field, Code.TOO_LONG, "Write at most " + longest + " characters."));
        }
    }
}
