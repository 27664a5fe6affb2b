package uk.iomgraph.disposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.disposal.RetentionFault.Code;
import uk.iomgraph.rules.retention.ErasureReason;
import uk.iomgraph.rules.retention.RetentionAct;

/** What is put in with decisions about records, and what it comes to. */
final class RetentionInputs {

    private static final int LONGEST = 2_000;

    private RetentionInputs() {}

    /** To keep a record after a review. */
    record RetainRecordInput(String person, String reason, LocalDate until) {

        Asked asked() {
            return new Asked(person, RetentionAct.RETAIN, reason.strip(), until);
        }
    }

    /** To place a legal hold. */
    record PlaceHoldInput(
            String person, String reason, @Nullable LocalDate until) {

        Asked asked() {
            return new Asked(person, RetentionAct.HOLD, reason.strip(), until);
        }
    }

    /** To lift the holds on a record. */
    record LiftHoldInput(String person, String reason) {

        Asked asked() {
            return new Asked(person, RetentionAct.LIFT, reason.strip(), null);
        }
    }

    /** To erase a record. */
    record EraseRecordInput(String person, ErasureReason reason) {}

    /**
     * What is to be decided.
     *
     * @param person the id of a record of the person
     * @param reason why, in words
     * @param until of a decision to keep: until when; of a hold: the day from which it does not stand, null for none
     */
    record Asked(
            String person,
            RetentionAct act,
            String reason,
            @Nullable LocalDate until) {

        /**
         * What is wrong with it.
         *
         * @param today the day it is done
         * @param latest the last day until which a record can be kept
         */
        List<RetentionFault> faults(LocalDate today, LocalDate latest) {
            List<RetentionFault> faults = new ArrayList<>();
            if (reason.isEmpty()) {
                faults.add(new RetentionFault("reason", Code.MISSING, "Say it in a few words."));
            } else if (reason.length() > LONGEST) {
                faults.add(
                        new RetentionFault("reason", Code.TOO_LONG, "Say it in at most " + LONGEST + " characters."));
            } else if (reason.chars().anyMatch(Character::isISOControl)) {
                faults.add(new RetentionFault("reason", Code.NOT_TEXT, "Write one line, without control characters."));
            }
            if (until != null && !until.isAfter(today)) {
                faults.add(new RetentionFault("until", Code.TOO_EARLY, "Name a day after today."));
            }
            if (act == RetentionAct.RETAIN && until != null && until.isAfter(latest)) {
                faults.add(new RetentionFault(
                        "until", Code.TOO_LATE, "A decision of today keeps a record until " + latest + " at most."));
            }
            return faults;
        }

        /** Repeats nothing that was put in. */
        @Override
        public String toString() {
            return "Asked[" + act + "]";
        }
    }
}
