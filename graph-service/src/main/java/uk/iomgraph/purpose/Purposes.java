package uk.iomgraph.purpose;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.kernel.KeptKey;
import uk.iomgraph.purpose.PurposeTokens.Statement;
import uk.iomgraph.security.PurposeStated;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.Viewer;

/** States purposes and checks the tokens that prove it. Pages keep the token in the session and check it here. */
@Service
public final class Purposes {

    /** The header that a token is sent in. */
    public static final String HEADER = "X-Purpose";

    /** The attribute of an HTTP request that a token may stand in instead, for pages that keep it in their session. */
    public static final String ATTRIBUTE = "uk.iomgraph.purpose.token";

    private static final String KEY_FILE = "purpose.key";
    private static final int ID_BYTES = 16;

    private final PurposeTokens tokens;
    private final PurposeSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Purposes(PurposeSettings settings, DataFolder folder, Clock clock, ApplicationEventPublisher events) {
        this.tokens = new PurposeTokens(KeptKey.of(settings.key(), "iom.purpose.key", folder.resolve(KEY_FILE)));
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * States a purpose.
     *
     * @param viewer who asks, and whose token it is
     * @param reason why, in their words; checked by the caller
     * @param caseReference the case it is about; checked by the caller
     * @throws IllegalArgumentException if none of the viewer's roles may state it
     */
    public Proof state(Viewer viewer, Purpose purpose, @Nullable String reason, @Nullable String caseReference) {
        if (!purpose.isOpenTo(viewer)) {
            throw new IllegalArgumentException("The viewer's roles do not allow " + purpose);
        }
        Instant expires = clock.instant().plus(settings.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        Statement statement = new Statement(
                Base64.getUrlEncoder().withoutPadding().encodeToString(id), purpose, expires, viewer.name());
        StatedPurpose stated = stated(statement);
        events.publishEvent(new PurposeStated(viewer, stated, reason, caseReference));
        return new Proof(tokens.sign(statement), stated);
    }

    /** What a token proves of a viewer now; null where it has ended, or is no token of this viewer's. */
    public @Nullable StatedPurpose read(String token, Viewer viewer) {
        return check(token, viewer) instanceof StatedPurpose stated ? stated : null;
    }

    /** A {@link StatedPurpose} where the token counts, else the {@link TokenFault}. */
    Object check(String token, Viewer viewer) {
        Statement statement = tokens.read(token).orElse(null);
        if (statement == null
                || !statement.viewer().equals(viewer.name())
                || !statement.purpose().isOpenTo(viewer)) {
            return TokenFault.FOREIGN;
        }
        return clock.instant().isBefore(statement.expires()) ? stated(statement) : TokenFault.EXPIRED;
    }

    private static StatedPurpose stated(Statement statement) {
        Purpose purpose = statement.purpose();
        return new StatedPurpose(purpose.name(), purpose.legalBasis(), statement.expires(), statement.id());
    }

    /**
     * A purpose with what proves it.
     *
     * @param token to be sent with later requests
     * @param stated what was stated
     */
    public record Proof(String token, StatedPurpose stated) {}
}
