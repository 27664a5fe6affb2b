package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.tie.RemovalReason;
import uk.iomgraph.rules.tie.TieAct;

/** What is put in with mutations of ties, and what it comes to. */
final class TieInputs {

    private TieInputs() {}

    /** To remove a tie. */
    record RemoveTieInput(String tie, RemovalReason reason, List<String> recipients) {

        Asked asked() {
            return new Asked(tie, TieAct.REMOVE, null, null, reason, told(recipients));
        }
    }

    /** To dispute a tie. */
    record TieActInput(String tie, String reason) {

        Asked asked() {
            return new Asked(tie, TieAct.CHALLENGE, reason.strip(), null, null, List.of());
        }
    }

    /** To decide a challenge. */
    record DecideChallengeInput(String tie, ChallengeDecision decision, String reason, List<String> recipients) {

        Asked asked() {
            return new Asked(
                    tie,
                    TieAct.valueOf(decision.name()),
                    reason.strip(),
                    null,
                    RemovalReason.CHALLENGE_UPHELD,
                    told(recipients));
        }
    }

    /** How a challenge is decided. */
    enum ChallengeDecision {
        /** It is right. */
        UPHOLD,
        /** It is not right. */
        REJECT,
        /** The agency has put its record right. */
        CORRECT
    }

    /** To let a tie count on after a review. */
    record ReviewTieInput(String tie, LocalDate until, String reason) {

        Asked asked() {
            return new Asked(tie, TieAct.REVIEW, reason.strip(), until, null, List.of());
        }
    }

    /**
     * What is to be done.
     *
     * @param tie the key of the tie
     * @param reason why, in words; null where a code says it
     * @param until of a review: until when the tie is to count
     * @param code of a removal: why
     * @param recipients of a removal: who is told
     */
    record Asked(
            String tie,
            TieAct act,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable RemovalReason code,
            List<String> recipients) {

        /** Repeats nothing that was put in. */
        @Override
        public String toString() {
            return "Asked[" + act + "]";
        }
    }

    private static List<String> told(List<String> recipients) {
        return recipients.stream().map(String::strip).distinct().toList();
    }
}
