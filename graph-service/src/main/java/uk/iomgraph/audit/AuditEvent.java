package uk.iomgraph.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.security.Viewer;

/**
 * One answer, one delivery that came in, or a purpose that was stated. It names accounts, operations and ids, and has no name and
 * no value of anybody's record, but for what somebody wrote as the reason of a purpose.
 *
 * @param at when it was about to go out
 * @param who the account; empty where nobody was signed in
 * @param roles the roles held, in alphabetical order
 * @param agency the agency of the account; null where it has none
 * @param purpose why it was asked; null where none was stated
 * @param reason where a purpose is stated, why, in the words of who states it; null otherwise
 * @param operation the name of the operation, or of what else was done; null where it had none
 * @param document the SHA-256 of the text of the query, in hexadecimal; null where there was none
 * @param acts what was done, in the order of {@link Act}
 * @param subjects our ids of the people whose records were shown or changed, in alphabetical order
 * @param things our ids, or digests of the keys, of what the arguments named, in alphabetical order
 * @param released the categories of what was asked for, in alphabetical order
 * @param withheld the fields that were withheld, each with its code, in alphabetical order
 * @param outcome how it ended
 * @param codes the codes of its errors, in alphabetical order
 * @param correlation the id that the answer, the log and the database have too; null outside of a request
 */
@JsonPropertyOrder({
    "at",
    "who",
    "roles",
    "agency",
    "purpose",
    "reason",
    "operation",
    "document",
    "acts",
    "subjects",
    "things",
    "released",
    "withheld",
    "outcome",
    "codes",
    "correlation"
})
public record AuditEvent(
        Instant at,
        String who,
        List<String> roles,
        @Nullable String agency,
        @Nullable String purpose,
        @Nullable String reason,
        @Nullable String operation,
        @Nullable String document,
        List<Act> acts,
        List<String> subjects,
        List<String> things,
        List<String> released,
        List<String> withheld,
        AuditOutcome outcome,
        List<String> codes,
        @Nullable String correlation) {

    /** The account under which the service itself acts. */
    public static final String SERVICE = "iom-graph";

    /** Copies what it is given. */
    public AuditEvent {
        roles = List.copyOf(roles);
        acts = List.copyOf(acts);
        subjects = List.copyOf(subjects);
        things = List.copyOf(things);
        released = List.copyOf(released);
        withheld = List.copyOf(withheld);
        codes = List.copyOf(codes);
    }

    /** What the service did by itself, of one act. */
    public static AuditEvent ofService(Instant at, Act act, String operation, List<String> things) {
        return ofService(at, List.of(act), operation, things);
    }

    /**
     * What the service did by itself.
     *
     * @param acts what was done with personal data
     * @param operation how it is called
     * @param things what it was about
     */
    public static AuditEvent ofService(Instant at, List<Act> acts, String operation, List<String> things) {
        return new AuditEvent(
                at,
                SERVICE,
                List.of(),
                null,
                null,
                null,
                operation,
                null,
                acts,
                List.of(),
                things,
                List.of(),
                List.of(),
                AuditOutcome.ANSWERED,
                List.of(),
                null);
    }

    /**
     * The same, done for a viewer in a request.
     *
     * @param stated the purpose; null where none plays a part
     * @param why the reason of the purpose, in the viewer's words; null where none was given
     * @param request the id of the request
     */
    public AuditEvent by(Viewer viewer, @Nullable String stated, @Nullable String why, @Nullable String request) {
        return new AuditEvent(
                at,
                viewer.name(),
                roles(viewer),
                viewer.agency(),
                stated,
                why,
                operation,
                document,
                acts,
                subjects,
                things,
                released,
                withheld,
                outcome,
                codes,
                request);
    }

    /** The roles of a viewer as events name them; none where nobody is known. */
    public static List<String> roles(@Nullable Viewer viewer) {
        return viewer == null
                ? List.of()
                : viewer.roles().stream().map(Enum::name).sorted().toList();
    }
}
