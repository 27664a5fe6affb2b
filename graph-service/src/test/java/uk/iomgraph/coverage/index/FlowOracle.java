package uk.iomgraph.coverage.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.rules.interval.Day;

/** What became of one person when something ended, worked out from the records. */
final class FlowOracle {

    private FlowOracle() {}

    static List<List<String>> passages(PersonCoverage person, FlowQuestion question) {
        List<List<String>> passages = new ArrayList<>();
        LocalDate born = Day.date(person.born());
        if (question.kind() == FlowKind.YOUTH_TO_ADULT) {
            int birthday = born == null ? Day.NEVER : Day.of(born.plusYears(18));
            boolean supervised = is(person, Stay.Kind.YOUTH_SUPERVISION, "", birthday - 1);
            boolean inProgramme = is(person, Stay.Kind.PROGRAMME, "YOT", birthday - 1);
            if (supervised || inProgramme) {
                pass(person, question, birthday, supervised ? "YOUTH_SUPERVISION" : "YOT", "", passages);
            }
            return passages;
        }
        for (Stay stay : person.stays()) {
            if (question.kind() == FlowKind.CUSTODY_TO_COMMUNITY && stay.kind() == Stay.Kind.CUSTODY) {
                pass(person, question, stay.to(), "CUSTODY", "", passages);
            } else if (question.kind() == FlowKind.PROGRAMME_TO_NEXT && stay.kind() == Stay.Kind.PROGRAMME) {
                pass(person, question, stay.to(), stay.code(), stay.code(), passages);
            }
        }
        return passages;
    }

    private static void pass(
            PersonCoverage person,
            FlowQuestion question,
            int end,
            String from,
            String leftOut,
            List<List<String>> passages) {
        String home = new Oracle(person, new Viewpoint(end, question.knownAt(), Freshness.FRESH), CoverageFilter.all())
                .home();
        boolean here =
                question.areas().isEmpty() || (home != null && question.areas().contains(home));
        if (end != Day.NEVER && question.from() <= end && end < question.to() && here) {
            passages.add(List.of(from, state(person, end + question.settle(), leftOut)));
        }
    }

    private static String state(PersonCoverage person, int day, String leftOut) {
        if (is(person, Stay.Kind.CUSTODY, "", day)) {
            return "CUSTODY";
        }
        Oracle later = new Oracle(person, new Viewpoint(day, 0, Freshness.FRESH), CoverageFilter.all());
        List<String> programmes = later.programmes().stream()
                .filter(type -> !type.equals(leftOut) && !type.equals(CoverageAxis.NONE))
                .toList();
        if (!programmes.isEmpty()) {
            return programmes.get(0);
        }
        if (is(person, Stay.Kind.ADULT_SUPERVISION, "", day)) {
            return "ADULT_SUPERVISION";
        }
        return is(person, Stay.Kind.YOUTH_SUPERVISION, "", day) ? "YOUTH_SUPERVISION" : CoverageAxis.NONE;
    }

    private static boolean is(PersonCoverage person, Stay.Kind kind, String code, int day) {
        return person.stays().stream()
                .anyMatch(stay ->
                        stay.kind() == kind && stay.code().equals(code) && stay.from() <= day && day < stay.to());
    }
}
