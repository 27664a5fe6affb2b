package uk.iomgraph.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.gap.Horizons;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.Intervention;
import uk.iomgraph.rules.timeline.Need;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.Timeline;

/** A need and the help with it; the fields of {@code PathwayNeed} in the schema say what they mean. */
record PathwayNeed(
        Pathway pathway,
        @Nullable Integer severity,
        @Nullable LocalDate from,
        @Nullable SourceReference source,
        HelpState help,
        @Nullable LocalDate helpFrom,
        @Nullable SourceReference helpSource) {

    /** The seven pathways of somebody of whom nothing is recorded. */
    static final List<PathwayNeed> UNASSESSED = Arrays.stream(Pathway.values())
            .map(pathway -> new PathwayNeed(pathway, null, null, null, HelpState.NONE, null, null))
            .toList();

    /** How far help has come. */
    enum HelpState {
        NONE,
        NOT_KNOWN,
        REFERRED,
        ACCEPTED,
        UNDER_WAY
    }

    /** Help that has come so far, since a day. */
    private record Help(HelpState state, int since, Intervention intervention) {

        static final Comparator<Help> LEAST_FIRST = Comparator.comparing(Help::state)
                .thenComparing(Help::since, Comparator.reverseOrder())
                .thenComparing(help -> help.intervention().key(), Comparator.reverseOrder());

        /** Nothing where it has not begun to be asked for, was refused, or is over. */
        static Stream<Help> on(Intervention help, int day) {
            if (!help.span().contains(day) || help.rejectedOn() <= day || help.endedOn() <= day) {
                return Stream.empty();
            }
            if (help.startedOn() <= day) {
                return Stream.of(new Help(HelpState.UNDER_WAY, help.startedOn(), help));
            }
            return Stream.of(
                    help.acceptedOn() <= day
                            ? new Help(HelpState.ACCEPTED, help.acceptedOn(), help)
                            : new Help(HelpState.REFERRED, help.from(), help));
        }
    }

    /** The seven pathways on a day, where feeds tell so far. */
    static List<PathwayNeed> of(Timeline timeline, Horizons feeds, int day) {
        boolean told = day < feeds.knownTo(timeline.sources(), List.of(EpisodeKind.INTERVENTION));
        HelpState otherwise = told ? HelpState.NONE : HelpState.NOT_KNOWN;
        return Arrays.stream(Pathway.values())
                .map(pathway -> of(pathway, timeline, otherwise, day))
                .toList();
    }

    private static PathwayNeed of(Pathway pathway, Timeline timeline, HelpState otherwise, int day) {
        Optional<Need> need = timeline.list(Need.class).stream()
                .filter(one -> one.pathway() == pathway && one.span().contains(day))
                .max(Comparator.comparingInt(Need::severity)
                        .thenComparing(Need::from, Comparator.reverseOrder())
                        .thenComparing(Need::key, Comparator.reverseOrder()));
        Optional<Help> help = timeline.list(Intervention.class).stream()
                .filter(one -> one.pathway() == pathway)
                .flatMap(one -> Help.on(one, day))
                .max(Help.LEAST_FIRST);
        return new PathwayNeed(
                pathway,
                need.map(Need::severity).orElse(null),
                need.map(one -> Day.date(one.from())).orElse(null),
                need.map(one -> SourceReference.ofKey(one.key())).orElse(null),
                help.map(Help::state).orElse(otherwise),
                help.map(one -> Day.date(one.since())).orElse(null),
                help.map(one -> SourceReference.ofKey(one.intervention().key())).orElse(null));
    }
}
