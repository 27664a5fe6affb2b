package uk.iomgraph.coverage.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.index.Missing;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.coverage.index.Required;
import uk.iomgraph.coverage.index.Stay;
import uk.iomgraph.coverage.rulebook.PartnershipSettings;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.rules.gap.GapEvaluation;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.Horizons;
import uk.iomgraph.rules.gap.Standing;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * All that the rules find of one person: the gaps, and their required time as the index holds it. A pure function of the
 * timeline and the settings. Feeds are taken as fresh: how late they are changes with each day and is judged when asked.
 *
 * @param coverage required time and gaps in one row
 * @param gaps the gaps with all that explains them
 */
public record PersonFacts(PersonCoverage coverage, List<GapFact> gaps) {

    /** Works them out by the settings of a partnership. */
    public static PersonFacts of(Subject subject, PartnershipSettings partnership) {
        Settings settings = partnership.settings();
        Collector collector = new Collector(subject.identity(), partnership.partnership());
        GapEvaluation.assess(subject.timeline(), settings, Horizons.fresh(), collector);
        Timeline.Person person = subject.timeline().person();
        PersonCoverage coverage = new PersonCoverage(
                subject.identity(),
                0,
                Long.MAX_VALUE,
                person.born(),
                person.female(),
                person.foreignNational(),
                List.copyOf(subject.timeline().sources()),
                stays(subject.timeline(), settings),
                collector.required,
                collector.gaps.stream().map(PersonFacts::missing).toList());
        return new PersonFacts(coverage, collector.gaps);
    }

    private static Missing missing(GapFact fact) {
        Verdict verdict = fact.verdict();
        Verdict.Place place = verdict.place();
        return new Missing(
                fact.key(),
                verdict.rule(),
                place.area(),
                place.agency(),
                place.programme(),
                place.pathway(),
                verdict.from(),
                verdict.to(),
                fact.tolerance(),
                verdict.allowed(),
                verdict.planned(),
                verdict.severities(),
                List.of());
    }

    private static List<Stay> stays(Timeline timeline, Settings settings) {
        List<Stay> stays = new ArrayList<>();
        for (Residence home : timeline.list(Residence.class)) {
            if (home.area() != null && home.from() < home.to()) {
                stays.add(new Stay(Stay.Kind.HOME, home.area(), home.from(), home.to()));
            }
        }
        for (Membership membership : timeline.list(Membership.class)) {
            if (membership.from() < membership.to()) {
                stays.add(new Stay(Stay.Kind.PROGRAMME, membership.type().name(), membership.from(), membership.to()));
            }
        }
        Standing standing = Standing.of(timeline, settings);
        add(stays, Stay.Kind.CUSTODY, standing.custody());
        add(stays, Stay.Kind.YOUTH_SUPERVISION, standing.youthSupervision());
        add(stays, Stay.Kind.ADULT_SUPERVISION, standing.adultSupervision());
        add(stays, Stay.Kind.MANAGED, standing.managed());
        add(stays, Stay.Kind.CONCERN, standing.concern());
        return stays;
    }

    private static void add(List<Stay> stays, Stay.Kind kind, Intervals days) {
        for (Interval stay : days.list()) {
            stays.add(new Stay(kind, "", stay.from(), stay.to()));
        }
    }

    private static final class Collector implements GapEvaluation.Assessment {

        private final String identity;
        private final @Nullable String settingsOf;
        private final List<Required> required = new ArrayList<>();
        private final List<GapFact> gaps = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();

        Collector(String identity, @Nullable String settingsOf) {
            this.identity = identity;
            this.settingsOf = settingsOf;
        }

        @Override
        public void verdict(Verdict verdict) {
            GapFact fact = GapFact.of(identity, SubjectKind.PERSON, verdict, settingsOf, false);
            if (!keys.add(fact.key())) {
                fact = GapFact.of(identity, SubjectKind.PERSON, verdict, settingsOf, true);
                keys.add(fact.key());
            }
            gaps.add(fact);
        }

        @Override
        public void required(GapRule rule, Verdict.Place place, Intervals days, Intervals provided, Intervals transit) {
            for (Interval stretch : days.minus(transit).list()) {
                Intervals covered = provided.clip(stretch.from(), stretch.to());
                add(rule, place, stretch, covered.isEmpty() ? Day.NEVER : covered.from(0));
            }
            transit.list().forEach(stretch -> add(rule, place, stretch, Required.IN_TRANSIT));
        }

        private void add(GapRule rule, Verdict.Place place, Interval stretch, int coveredFrom) {
            required.add(new Required(
                    rule.id(),
                    place.area(),
                    place.programme(),
                    place.pathway(),
                    stretch.from(),
                    stretch.to(),
                    coveredFrom));
        }
    }
}
