package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.gap.Evidence.Role;
import uk.iomgraph.rules.gap.Horizons.Feed;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.Pathway;

/** What a verdict says beside its days. Day 0 is 1 January 2024. */
class VerdictTests {

    private static final Settings STANDARD = Settings.standard();

    private static List<Verdict> all(String rule, String records, Settings settings, Horizons horizons) {
        return GapEvaluation.evaluate(GapRules.get(rule), Script.read(records), settings, horizons);
    }

    private static Verdict one(String rule, String records) {
        List<Verdict> verdicts = all(rule, records, STANDARD, Horizons.fresh());
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private static int day(int offset) {
        return Script.START + offset;
    }

    private static LocalDate date(int offset) {
        return LocalDate.of(2024, 1, 1).plusDays(offset);
    }

    private static SeverityStep step(int offset, Severity severity) {
        return new SeverityStep(day(offset), severity);
    }

    @Nested
    class SeverityOfAGap {

        @Test
        void risesAtSeventeenAndThreeQuarters() {
            Verdict verdict = one("G01", "born 17y6m; youth-order -100..300");
            assertThat(verdict.severities()).containsExactly(step(0, Severity.MEDIUM), step(91, Severity.HIGH));
            assertThat(verdict.severityAt(day(90))).isEqualTo(Severity.MEDIUM);
            assertThat(verdict.severityAt(day(91))).isEqualTo(Severity.HIGH);
            assertThat(verdict.severityAt(day(-5))).isEqualTo(Severity.MEDIUM);
        }

        @Test
        void isAStepHigherWhileRed() {
            assertThat(one("G27", "iom 0..100; red 20..40; red 40..60").severities())
                    .containsExactly(step(0, Severity.HIGH), step(20, Severity.CRITICAL), step(60, Severity.HIGH));
        }

        @Test
        void isAStepHigherAtVeryHighRiskOfSeriousHarmOrWhereAChildIsAtRisk() {
            assertThat(one("G28", "iom 0..900; lead 0..10 by=X; lead 10..20 by=Y; lead 20..30 by=Z; marker 25..35")
                            .severities())
                    .containsExactly(step(20, Severity.LOW), step(25, Severity.MEDIUM), step(35, Severity.LOW));
            assertThat(one("G27", "iom 0..100; assessed 50 tool=ROSH band=VERY_HIGH")
                            .severities())
                    .containsExactly(step(0, Severity.HIGH), step(50, Severity.CRITICAL));
            assertThat(one("G27", "iom 0..100; assessed 50 tool=ROSH band=HIGH").severities())
                    .containsExactly(step(0, Severity.HIGH));
        }

        @Test
        void neverRisesAboveCritical() {
            assertThat(one("G31", "red 0..100").severities()).containsExactly(step(8, Severity.CRITICAL));
        }

        @Test
        void risesOnceOnly() {
            assertThat(one("G13", "referral 0; red 0..; assessed 0 tool=ROSH band=VERY_HIGH")
                            .severities())
                    .containsExactly(step(21, Severity.HIGH));
        }

        @Test
        void risesWhenAReferralWaitsForLong() {
            assertThat(one("G13", "referral 0").severities())
                    .containsExactly(step(21, Severity.MEDIUM), step(42, Severity.HIGH));
        }

        @Test
        void risesWhenSupervisionEnds() {
            assertThat(one("G04", "order -300..0; marker -300..200 code=CONCERN")
                            .severities())
                    .containsExactly(step(-90, Severity.MEDIUM), step(0, Severity.HIGH));
        }

        @Test
        void isCriticalForTheHomelessAtHighRiskOfSeriousHarm() {
            assertThat(one("G06", "custody -9..0; assessed -50 tool=ROSH band=HIGH")
                            .severities())
                    .first()
                    .isEqualTo(step(0, Severity.CRITICAL));
            assertThat(one("G06", "custody -9..0").severities()).containsExactly(step(0, Severity.HIGH));
        }
    }

    @Nested
    class EvidenceAndAnchor {

        @Test
        void namesWhatRequiredCoverAndWhatWasTheLastAndTheNext() {
            Verdict verdict = one("G27", "iom 0..300; lead 0..100; lead 130..300; red 90..110");
            assertThat(verdict.evidence())
                    .containsExactly(
                            new Evidence("1:iom", Role.REQUIRED),
                            new Evidence("2:lead", Role.LAST_COVER),
                            new Evidence("3:lead", Role.NEXT_COVER),
                            new Evidence("4:red", Role.RAISED));
            assertThat(verdict.place()).isEqualTo(new Verdict.Place(null, "A", "IOM", null));
            assertThat(verdict.owner()).isEqualTo(GapRules.get("G27").owner());
        }

        @Test
        void theAnchorStaysWhenCoverFollowsOrTheMembershipEnds() {
            String anchor = one("G27", "iom 0..; lead 0..100").anchor();
            assertThat(one("G27", "iom 0..; lead 0..100; lead 130..").anchor()).isEqualTo(anchor);
            assertThat(one("G27", "iom 0..300; lead 0..100").anchor()).isEqualTo(anchor);
            assertThat(anchor).isEqualTo("1:iom|2:lead");
        }

        @Test
        void twoGapsOfOneRuleHaveTwoAnchors() {
            assertThat(all("G11", "red 0..100; custody 20..40; custody 60..80", STANDARD, Horizons.fresh()))
                    .extracting(Verdict::anchor)
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }

        @Test
        void saysWhatIsMissingWithTheDates() {
            assertThat(one("G31", "red 0..42; seen 3").explanation())
                    .isEqualTo("Rated red and not seen in time from 12 January 2024 until 12 February 2024;"
                            + " last seen on 4 January 2024.");
            assertThat(one("G31", "red 0..").explanation())
                    .isEqualTo("Rated red and not seen in time from 9 January 2024 on; no earlier contact is known.");
            assertThat(one("G20.4", "iom 0..; need 0.. pathway=DRUGS_ALCOHOL").explanation())
                    .isEqualTo("A significant need about drugs and alcohol, and no help with it under way"
                            + " from 1 January 2024 on.");
        }

        @Test
        void namesThePathwayAndTheAgency() {
            Verdict verdict = one("G13", "referral 0 pathway=ETE to=X");
            assertThat(verdict.place()).isEqualTo(new Verdict.Place("X", null, null, Pathway.ETE));
        }
    }

    @Nested
    class Time {

        @Test
        void isOpenFromItsFirstDayToTheDayBeforeItsEnd() {
            Verdict verdict = one("G27", "iom 0..300; lead 0..100; lead 130..300");
            assertThat(verdict.isOpenAt(day(99))).isFalse();
            assertThat(verdict.isOpenAt(day(100))).isTrue();
            assertThat(verdict.isOpenAt(day(129))).isTrue();
            assertThat(verdict.isOpenAt(day(130))).isFalse();
            assertThat(verdict.isUnknownAt(day(110))).isFalse();
            assertThat(verdict.gap()).isEqualTo(new Interval(day(100), day(130)));
        }

        @Test
        void isOverdueOnceTheToleranceIsUsedUp() {
            assertThat(one("G11", "red 0..300").overdueFrom()).isEqualTo(day(14));
            assertThat(one("G27", "iom 0..300").overdueFrom()).isEqualTo(day(0));
            assertThat(one("G40", "iom 0..300; mappa 0..100").overdueFrom()).isEqualTo(day(28));
        }

        @Test
        void plannedEndsOpenGapsAheadThatAreMarked() {
            List<Verdict> verdicts = GapEvaluation.evaluate(
                    Script.read("red 0..; iom 0.. planned=100; seen 0"), STANDARD, Horizons.fresh());
            assertThat(verdicts)
                    .filteredOn(verdict -> verdict.planned() && verdict.rule().equals("G11"))
                    .singleElement()
                    .satisfies(verdict -> {
                        assertThat(verdict.from()).isEqualTo(day(100));
                        assertThat(verdict.isOpenAt(day(150))).isFalse();
                        assertThat(verdict.isUnknownAt(day(150))).isFalse();
                        assertThat(verdict.explanation()).startsWith("If all ends as planned: ");
                    });
            assertThat(verdicts)
                    .filteredOn(v -> v.rule().equals("G27"))
                    .singleElement()
                    .matches(v -> !v.planned());
        }

        @Test
        void theDatesOfRecordsOpenGapsAhead() {
            assertThat(one("G34", "iom 0.. basis=CONSENT; consent 0..500").from())
                    .isEqualTo(day(500));
        }
    }

    @Nested
    class LateFeeds {

        private final Horizons late = Horizons.of(Map.of(new Feed("S", EpisodeKind.LEAD_ROLE), date(50)));

        @Test
        void makeTheRestUnknown() {
            Verdict verdict = all("G27", "iom 0..300", STANDARD, late).get(0);
            assertThat(verdict.unknownFrom()).isEqualTo(day(50));
            assertThat(verdict.isOpenAt(day(49))).isTrue();
            assertThat(verdict.isOpenAt(day(50))).isFalse();
            assertThat(verdict.isUnknownAt(day(50))).isTrue();
            assertThat(verdict.isUnknownAt(day(300))).isFalse();
            assertThat(verdict.gap()).isEqualTo(new Interval(day(0), day(50)));
        }

        @Test
        void leaveNoGapThatBeginsAfterThem() {
            Verdict verdict =
                    all("G27", "iom 0..300; lead 0..100", STANDARD, late).get(0);
            assertThat(verdict.unknownFrom()).isEqualTo(day(100));
            assertThat(verdict.gap()).isNull();
            assertThat(verdict.isUnknownAt(day(100))).isTrue();
        }

        @Test
        void doNotTouchGapsThatEndedBefore() {
            Verdict verdict =
                    all("G27", "iom 0..300; lead 50..300", STANDARD, late).get(0);
            assertThat(verdict.to()).isEqualTo(day(50));
            assertThat(verdict.unknownFrom()).isEqualTo(Day.NEVER);
        }

        @Test
        void leaveUnknownWhatCoverNotYetToldOfCouldStillPutInTime() {
            Horizons behind = Horizons.of(Map.of(new Feed("S", EpisodeKind.MEMBERSHIP), date(50)));
            assertThat(all("G11", "red 0..300", STANDARD, behind).get(0).unknownFrom())
                    .isEqualTo(day(36));
            assertThat(all("G11", "red 40..300", STANDARD, behind).get(0).gap()).isNull();
            assertThat(all("G40", "iom 0..300; mappa 0..200", STANDARD, lateBy(EpisodeKind.LEAD_AGREEMENT, 28))
                            .get(0)
                            .gap())
                    .isNull();
            assertThat(all("G40", "iom 0..300; mappa 0..200", STANDARD, lateBy(EpisodeKind.LEAD_AGREEMENT, 29))
                            .get(0)
                            .gap())
                    .isEqualTo(new Interval(day(0), day(29)));
        }

        private Horizons lateBy(EpisodeKind kind, int day) {
            return Horizons.of(Map.of(Feed.ofAnybody(kind), date(day)));
        }

        @Test
        void ofOtherAgenciesOrKindsDoNotMatter() {
            Horizons others = Horizons.of(Map.of(
                    new Feed("OTHER", EpisodeKind.LEAD_ROLE), date(50), new Feed("S", EpisodeKind.TAG), date(50)));
            assertThat(all("G27", "iom 0..300", STANDARD, others).get(0).unknownFrom())
                    .isEqualTo(Day.NEVER);
        }

        @Test
        void makeCoverUnknownToo() {
            List<Coverage> coverage =
                    GapEvaluation.coverage(Script.read("iom 0..300; lead 0..20; lead 30.."), STANDARD, late);
            Coverage lead = coverage.stream()
                    .filter(one -> one.rule().equals("G27"))
                    .findFirst()
                    .orElseThrow();
            assertThat(lead.gap().list()).containsExactly(new Interval(day(20), day(30)));
            assertThat(lead.unknown().list()).containsExactly(new Interval(day(50), day(300)));
            assertThat(lead.covered().list())
                    .containsExactly(new Interval(day(0), day(20)), new Interval(day(30), day(50)));
        }
    }

    @Nested
    class Versions {

        private final Settings changed = Settings.builder()
                .set(Setting.REFERRAL_LIMIT, 10, LocalDate.of(2024, 2, 1))
                .build();

        @Test
        void theSettingOfTheDayDecidesAndTheVersionSaysSo() {
            Verdict before =
                    all("G13", "referral 30", changed, Horizons.fresh()).get(0);
            Verdict after = all("G13", "referral 31", changed, Horizons.fresh()).get(0);
            assertThat(before.from()).isEqualTo(day(51));
            assertThat(before.version()).isEqualTo(1);
            assertThat(after.from()).isEqualTo(day(41));
            assertThat(after.version()).isEqualTo(2);
        }

        @Test
        void otherRulesKeepTheirs() {
            assertThat(all("G27", "iom 100..300", changed, Horizons.fresh())
                            .get(0)
                            .version())
                    .isEqualTo(1);
        }

        @Test
        void aToleranceIsThatOfTheDayOnWhichCoverWasFirstMissing() {
            Settings tighter = Settings.builder()
                    .set(Setting.UNMANAGED_TOLERANCE, 0, LocalDate.of(2024, 2, 1))
                    .build();
            assertThat(all("G11", "red 0..100; iom 10..40; iom 50..100", tighter, Horizons.fresh()))
                    .singleElement()
                    .satisfies(verdict -> {
                        assertThat(verdict.from()).isEqualTo(day(40));
                        assertThat(verdict.to()).isEqualTo(day(50));
                        assertThat(verdict.version()).isEqualTo(2);
                    });
        }

        @Test
        void listsHaveVersionsToo() {
            Settings wider = Settings.builder()
                    .set(
                            Setting.MANAGING_PROGRAMMES,
                            Set.of(uk.iomgraph.rules.timeline.ProgrammeType.DIP),
                            LocalDate.of(2024, 2, 1))
                    .build();
            assertThat(all("G11", "red 50..100; programme 50..100 type=DIP", wider, Horizons.fresh()))
                    .isEmpty();
            assertThat(all("G11", "red 50..100; iom 50..100", wider, Horizons.fresh()))
                    .hasSize(1);
        }
    }

    @Test
    void aStandingSaysWhenThePersonWasWhat() {
        Standing standing = Standing.of(
                Script.read("red 0..10; assessed 20 tool=ROSH band=HIGH; assessed 30 tool=ROSH band=LOW;"
                        + " marker 40..50 code=CONCERN; iom 0..5; order 3..9; youth-order 1..4; custody 60..70"),
                STANDARD);
        assertThat(standing.red()).isEqualTo(days(0, 10));
        assertThat(standing.highRisk()).isEqualTo(days(0, 10).union(days(20, 30)));
        assertThat(standing.concern()).isEqualTo(standing.highRisk().union(days(40, 50)));
        assertThat(standing.cohort()).isEqualTo(days(0, 5));
        assertThat(standing.statutory()).isEqualTo(days(1, 9));
        assertThat(standing.youthSupervision()).isEqualTo(days(1, 4));
        assertThat(standing.adultSupervision()).isEqualTo(days(3, 9));
        assertThat(standing.managed()).isEqualTo(days(0, 9));
        assertThat(standing.custody()).isEqualTo(days(60, 70));
    }

    private static Intervals days(int from, int to) {
        return Intervals.of(day(from), day(to));
    }
}
