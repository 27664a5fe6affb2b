package uk.iomgraph.pages.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;

/** The answer to the document of one gap. */
record GapAnswer(DemonstrationState demonstration, Gap gap) {

    record Gap(
            String key,
            Rule rule,
            String subjectKind,
            List<String> subjectNames,
            @Nullable Person person,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer days,
            @Nullable LocalDate overdueFrom,
            String severity,
            String state,
            @Nullable String assignee,
            Owner owner,
            @Nullable Area area,
            boolean planned,
            List<Evidence> evidence,
            String explanation,
            Instant knownSince,
            @Nullable LocalDate unknownFrom,
            List<Transition> transitions) {

        /** Whether it is dealt with, so that it can only be opened again. */
        public boolean settled() {
            return state.equals("CLOSED") || state.equals("DATA_ERROR");
        }

        /** Whether it can be said to be seen. */
        public boolean unseen() {
            return state.equals("OPEN") || state.equals("REOPENED");
        }

        /** Whether it can be opened again. */
        public boolean reopenable() {
            return settled() || state.equals("ACCEPTED");
        }

        /** Its history, the latest first. */
        public List<Transition> history() {
            List<Transition> history = new java.util.ArrayList<>(transitions);
            java.util.Collections.reverse(history);
            return history;
        }
    }

    record Rule(String id, int version, String title, String sentence, Demand demand) {}

    record Demand(String who, String required, String providing, String tolerance) {}

    record Person(String id, @Nullable String name) {}

    record Owner(String agency, String role) {}

    record Area(String code, String name) {}

    record Evidence(
            String role,
            Source source,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Source(String source, String file, String ref) {}

    record Transition(
            String action,
            String stateBefore,
            String stateAfter,
            Instant at,
            String by,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String assignee,
            @Nullable String evidence) {}
}
