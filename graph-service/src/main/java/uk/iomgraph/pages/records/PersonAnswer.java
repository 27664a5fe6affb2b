package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.Table;

/** The answer to the document {@code person}. What is null is withheld. */
record PersonAnswer(DemonstrationState demonstration, Person person, Timeline timeline) {

    /** Everything that is not shown, in sentences; null where all is. */
    @Nullable
    String withheld() {
        String sentences = Stream.concat(person.withheld().stream(), timeline.withheld().stream())
                .map(Withheld::sentence)
                .distinct()
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? null : "Not everything is shown. " + sentences;
    }

    record Person(
            String id,
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String sex,
            List<String> roles,
            List<IdentityKey> identityKeys,
            @Nullable Ties ties,
            @Nullable Footprint footprint,
            List<Withheld> withheld) {

        /** What is said in place of a field that is withheld: the reason. */
        String withheld(String field) {
            return Withheld.of(field, withheld);
        }
    }

    record IdentityKey(String kind, String value, Source source) {}

    record Source(String source, String file) {

        /** The agency and the file of its delivery. */
        String row() {
            return source + ", " + file;
        }
    }

    record Ties(List<TieEdge> edges) {}

    record TieEdge(Tie node) {}

    record Tie(String basis, @Nullable LocalDate from, Other other, Source source) {}

    record Other(String id, @Nullable String name) {}

    record Footprint(
            List<FootprintArea> areas,
            int total,
            List<Force> forces,
            @Nullable Double entropy) {}

    record FootprintArea(
            @Nullable Area area,
            String role,
            int count,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Force(@Nullable Area area, int count) {}

    record Area(String code, String name) {}

    record Withheld(String field, String sentence) {

        private static String of(String field, List<Withheld> all) {
            return Table.WITHHELD + ". "
                    + all.stream()
                            .filter(one -> one.field().equals(field))
                            .map(Withheld::sentence)
                            .collect(Collectors.joining(" "));
        }
    }

    record Timeline(
            @Nullable List<Episode> episodes,
            @Nullable List<Coverage> coverage,
            @Nullable List<PathwayNeed> needs,
            @Nullable List<Change> upcoming,
            List<Withheld> withheld) {

        /** What is said in place of a field that is withheld: the reason. */
        String withheld(String field) {
            return Withheld.of(field, withheld);
        }
    }

    record Episode(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate plannedTo,
            Source source) {}

    record Coverage(Rule rule, List<Interval> gap, List<Interval> unknown) {}

    record Rule(String id, String title, @Nullable String severity) {}

    record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }

    record PathwayNeed(
            String pathway,
            @Nullable Integer severity,
            @Nullable LocalDate from,
            @Nullable Source source,
            String help,
            @Nullable LocalDate helpFrom,
            @Nullable Source helpSource) {

        /** How great the need is, in words. */
        String words() {
            if (severity == null) {
                return "Not assessed";
            }
            return switch (severity) {
                case 0 -> "No need";
                case 1 -> "Some need";
                case 2 -> "Significant need";
                default -> "Severe need";
            };
        }

        /** How far help has come, in words. */
        String helpWords() {
            return switch (help) {
                case "UNDER_WAY" -> "Help under way";
                case "ACCEPTED" -> "Help agreed, not begun";
                case "NOT_KNOWN" -> "Help not known";
                case "REFERRED" -> "Referred, no answer yet";
                default -> "No help";
            };
        }

        /** Whether nothing is known of it: neither a need nor help. */
        boolean blank() {
            return severity == null && (help.equals("NONE") || help.equals("NOT_KNOWN"));
        }

        /** Whether the need is one that the rules require help with. */
        boolean significant() {
            return severity != null && severity >= 2;
        }
    }

    record Change(
            String kind,
            LocalDate on,
            @Nullable String record,
            @Nullable Rule rule,
            @Nullable String severity,
            boolean planned,
            @Nullable Source source) {}
}
