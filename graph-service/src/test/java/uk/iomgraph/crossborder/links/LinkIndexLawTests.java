package uk.iomgraph.crossborder.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.rules.border.Places;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Point;

/** The index of links answers as counting one by one does. */
class LinkIndexLawTests {

    private static final List<String> AREAS = List.of("A0", "A1", "A2", "A3", "A4", "A5", "NOWHERE");
    private static final int SUBJECTS = 12;

    /** Six partnerships, of which two each belong to a force, and three each to a region; of a seventh area nothing is known. */
    private static final Places PLACES = new Places() {
        @Override
        public @Nullable String at(String code, AreaLevel level) {
            int number = AREAS.indexOf(code);
            if (number == AREAS.size() - 1) {
                return null;
            }
            return switch (level) {
                case CSP -> code;
                case LAD -> number % 2 == 0 ? "D" + number : null;
                case PFA -> "F" + (number / 2);
                case PROBATION_REGION -> "R" + (number / 3);
            };
        }

        @Override
        public @Nullable Point middle(String code) {
            return null;
        }
    };

    @Property(tries = 300)
    void findsWhatIsFoundOneByOne(@ForAll Random random) {
        List<LinkVersion> versions = versions(random, random.nextInt(80));
        LinkIndex index = LinkIndex.build(versions);
        LinkQuestion question = question(random);

        Set<String> expected = new HashSet<>();
        versions.stream().filter(version -> passes(version, question)).forEach(version -> expected.add(version.key()));
        List<LinkIndex.Position> found = index.find(question, null, Integer.MAX_VALUE);
        assertThat(found.stream().map(LinkIndex.Position::key)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(index.count(question)).isEqualTo(expected.size());
        assertThat(found.stream().map(LinkIndex.Position::from))
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    @Property(tries = 300)
    void pagesMakeUpTheList(@ForAll Random random) {
        LinkIndex index = LinkIndex.build(versions(random, 60));
        LinkQuestion question = question(random);
        List<LinkIndex.Position> paged = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        LinkIndex.Position after = null;
        do {
            List<LinkIndex.Position> page = index.find(question, after, size);
            paged.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (after != null);

        assertThat(paged).isEqualTo(index.find(question, null, Integer.MAX_VALUE));
    }

    @Property(tries = 300)
    void aPatchIsAsGoodAsBuildingAnew(@ForAll Random random) {
        List<LinkVersion> before = versions(random, 60);
        Set<String> subjects = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            subjects.add(subject(random.nextInt(SUBJECTS)));
        }
        List<LinkVersion> changed = versions(random, 60).stream()
                .filter(version -> subjects.contains(version.subject()))
                .toList();
        List<LinkVersion> after = new ArrayList<>(before);
        after.removeIf(version -> subjects.contains(version.subject()));
        after.addAll(changed);
        LinkIndex patched = LinkIndex.build(before).patch(subjects, changed);
        LinkIndex anew = LinkIndex.build(after);

        assertThat(patched.size()).isEqualTo(anew.size());
        for (int i = 0; i < 5; i++) {
            LinkQuestion question = question(random);
            assertThat(patched.find(question, null, Integer.MAX_VALUE))
                    .isEqualTo(anew.find(question, null, Integer.MAX_VALUE));
        }
    }

    @Property(tries = 300)
    void whatCrossesForcesIsWhatCrossesPartnershipsLessWhatStaysInAForce(@ForAll Random random) {
        List<LinkVersion> versions = versions(random, 80);
        LinkIndex index = LinkIndex.build(versions);
        LinkQuestion atForces = new LinkQuestion(AreaLevel.PFA, Set.of(), PLACES, null, null, any -> true, 50, 50);
        LinkQuestion atPartnerships =
                new LinkQuestion(AreaLevel.CSP, Set.of(), PLACES, null, null, any -> true, 50, 50);
        long within = versions.stream()
                .filter(version -> passes(version, atPartnerships))
                .filter(version -> String.valueOf(PLACES.at(version.fromArea(), AreaLevel.PFA))
                        .equals(PLACES.at(version.toArea(), AreaLevel.PFA)))
                .count();

        assertThat(index.count(atForces)).isEqualTo((int) (index.count(atPartnerships) - within));
    }

    private static boolean passes(LinkVersion version, LinkQuestion question) {
        String from = PLACES.at(version.fromArea(), question.level());
        String to = PLACES.at(version.toArea(), question.level());
        Predicate<String> area = question.area() == null ? any -> true : question.area();
        Predicate<String> other = question.otherArea() == null ? any -> true : question.otherArea();
        boolean there = (area.test(version.fromArea()) && other.test(version.toArea()))
                || (area.test(version.toArea()) && other.test(version.fromArea()));
        return from != null
                && to != null
                && !from.equals(to)
                && there
                && (question.seen().test(version.fromArea()) || question.seen().test(version.toArea()))
                && question.kinds().contains(version.kind())
                && version.from() <= question.asOf()
                && question.asOf() < Math.min(version.to(), version.reviewDue())
                && version.recordedFrom() <= question.knownAt()
                && question.knownAt() < version.recordedTo();
    }

    private static LinkQuestion question(Random random) {
        Set<LinkKind> kinds = EnumSet.noneOf(LinkKind.class);
        while (random.nextInt(3) == 0) {
            kinds.add(pick(random, List.of(LinkKind.values())));
        }
        String area = pick(random, AREAS);
        String other = pick(random, AREAS);
        String mine = pick(random, AREAS);
        return new LinkQuestion(
                pick(random, List.of(AreaLevel.values())),
                kinds,
                PLACES,
                random.nextInt(3) == 0 ? null : area::equals,
                random.nextInt(3) == 0 ? other::equals : null,
                random.nextInt(3) == 0 ? mine::equals : any -> true,
                random.nextInt(100),
                random.nextInt(100));
    }

    /** Of one link one version is believed at a time. */
    private static List<LinkVersion> versions(Random random, int links) {
        List<LinkVersion> versions = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            int subject = random.nextInt(SUBJECTS);
            String key =
                    EntityId.ofKey("link/" + subject + "/" + random.nextLong()).value();
            LinkKind kind = pick(random, List.of(LinkKind.values()));
            int recorded = random.nextInt(60);
            int ended = recorded + 1 + random.nextInt(60);
            versions.add(version(random, key, subject, kind, recorded, random.nextBoolean() ? ended : Long.MAX_VALUE));
            if (random.nextInt(4) == 0 && versions.get(versions.size() - 1).recordedTo() == ended) {
                versions.add(version(random, key, subject, kind, ended, Long.MAX_VALUE));
            }
        }
        return versions;
    }

    private static LinkVersion version(
            Random random, String key, int subject, LinkKind kind, long recordedFrom, long recordedTo) {
        int from = random.nextInt(60);
        return new LinkVersion(
                key,
                subject(subject),
                null,
                kind,
                pick(random, AREAS),
                pick(random, AREAS),
                from,
                random.nextBoolean() ? Day.NEVER : from + 1 + random.nextInt(60),
                random.nextInt(4) == 0 ? from + random.nextInt(60) : Day.NEVER,
                recordedFrom,
                recordedTo);
    }

    /** People, and some gangs, whose keys are no ids. */
    private static String subject(int number) {
        String key = "POL/gangs/" + number;
        return number % 3 == 0 ? key : EntityId.ofKey(key).value();
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
