package uk.iomgraph.coverage.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.handover.HandoverAnswer;
import uk.iomgraph.rules.handover.HandoverLife;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.ChildAtHome;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.GangTie;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Intelligence;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.Marker;
import uk.iomgraph.rules.timeline.Span;
import uk.iomgraph.rules.timeline.Timeline;

/** Collects what all records of one person say. Where they differ about the person, the record with the least id counts. */
final class SubjectRows {

    private static final int OF_AGE = 18;
    private static final String SCENE = "COMMITTED_AT";
    private static final char NO_GRADE = 'Z';
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::from).thenComparingInt(Span::to).thenComparing(Span::key);

    private final List<EpisodeRow> rows = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Subject.Noted> noted = new ArrayList<>();
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Involvement> involvements = new ArrayList<>();
    private final List<Span> children = new ArrayList<>();
    private @Nullable LocalDate born;
    private @Nullable LocalDate died;
    private @Nullable String sex;
    private @Nullable String nationality;

    /** A part in an offence, and what the offence links to. */
    private record Part(Cells cells, EntityLinks links) {}

    /** Adds a record; what it links to is asked for. */
    void add(Row row, LinkedThings.Some things) {
        person(Objects.requireNonNull(row.rowOrNull("record")));
        for (Row found : row.rows("episodes")) {
            rows.add(EpisodeRow.of(found, things));
        }
        row.cells("involvements")
                .forEach(cells -> parts.add(new Part(cells, EntityLinks.of(cells.cellsList(7), things))));
        row.cells("gangTies").forEach(this::gangTie);
        row.cells("intelligence").forEach(this::intelligence);
    }

    /** Goes on once it is known what records link to. */
    void read(Episodes mapping) {
        for (EpisodeRow row : rows) {
            Episode episode = mapping.episode(row);
            if (episode != null) {
                episodes.add(episode);
            }
        }
        parts.forEach(part -> involvement(part.cells(), part.links(), mapping.areas()));
        rows.clear();
        parts.clear();
    }

    private void person(Row record) {
        noted.add(new Subject.Noted(record.text("source"), record.texts("reach")));
        born = born == null ? record.dateOrNull("dateOfBirth") : born;
        died = died == null ? record.dateOrNull("diedOn") : died;
        sex = sex == null ? record.textOrNull("sex") : sex;
        nationality = nationality == null ? record.textOrNull("nationality") : nationality;
    }

    private void involvement(Cells cells, EntityLinks links, AreaTree areas) {
        String key = cells.text(1);
        LocalDate offended = cells.dateOrNull(5);
        LocalDate told = cells.dateOrNull(2);
        LocalDate day = told == null ? offended : told;
        if (day != null) {
            involvements.add(new Involvement(
                    Span.on(key, Codes.source(key), day),
                    Codes.role(cells.text(0)),
                    cells.text(4),
                    Day.of(offended == null ? day : offended),
                    Involvement.isViolent(cells.textOrNull(6)),
                    area(links, areas),
                    Day.of(cells.dateOrNull(3)),
                    Set.of(),
                    new Involvement.Scene(cells.textOrNull(6), links.addressPoint(SCENE), links.key("RECORDED_BY"))));
        }
    }

    /** An offence's own area, else the one that stands for its address. */
    private static @Nullable String area(EntityLinks links, AreaTree areas) {
        String own = Codes.area(links.key("IN_AREA"));
        return own == null ? links.addressArea(SCENE, areas) : own;
    }

    private void gangTie(Cells cells) {
        String key = cells.text(0);
        LocalDate from = cells.dateOrNull(1);
        Integer source = cells.numberOrNull(3);
        String information = cells.textOrNull(4);
        if (from != null) {
            episodes.add(new GangTie(
                    Span.of(key, Codes.source(key), from, cells.dateOrNull(2), null),
                    cells.text(6),
                    source == null ? 0 : source,
                    information == null || information.isEmpty() ? NO_GRADE : information.charAt(0),
                    Day.of(cells.dateOrNull(5))));
        }
    }

    private void intelligence(Cells cells) {
        String key = cells.text(0);
        LocalDate day = cells.dateOrNull(1);
        if (day != null) {
            episodes.add(new Intelligence(
                    Span.on(key, Codes.source(key), day), Day.of(cells.dateOrNull(2)), Day.of(cells.dateOrNull(3))));
        }
    }

    boolean isVictim() {
        return involvements.stream().anyMatch(part -> part.role() == Involvement.Role.VICTIM);
    }

    /** Keys of the handovers the records tell of. */
    List<String> handovers() {
        return episodes.stream()
                .filter(Handover.class::isInstance)
                .map(Episode::key)
                .toList();
    }

    /** Reads what records tell of handovers together with how they were answered in this system, by key. */
    void answered(Map<String, List<HandoverAnswer>> answers) {
        episodes.replaceAll(episode -> episode instanceof Handover handover
                ? HandoverLife.of(handover, answers.getOrDefault(handover.key(), List.of()))
                        .settled()
                : episode);
    }

    boolean isMarked() {
        return episodes.stream().anyMatch(Marker.class::isInstance);
    }

    /** Who of the cohort committed what the person was a victim of, by key of their part in it. */
    void by(Map<String, List<String>> offenders) {
        involvements.replaceAll(part -> part.role() == Involvement.Role.VICTIM && offenders.containsKey(part.key())
                ? part.by(Set.copyOf(Objects.requireNonNull(offenders.get(part.key()))))
                : part);
    }

    /** The time together with somebody who was a child for at least some of it. */
    void child(Row row) {
        String key = row.text("key");
        int from = Math.max(Day.ofStart(row.dateOrNull("mineFrom")), Day.ofStart(row.dateOrNull("theirsFrom")));
        int childhood = Day.of(row.date("born").plusYears(OF_AGE));
        int to = Math.min(childhood, Math.min(Day.of(row.dateOrNull("mineTo")), Day.of(row.dateOrNull("theirsTo"))));
        int since = Math.max(from, Day.of(row.date("born")));
        if (since < to) {
            children.add(new Span(key, Codes.source(key), since, to, Day.NEVER));
        }
    }

    Subject subject(String identity) {
        return new Subject(identity, timeline(), List.copyOf(noted));
    }

    private Timeline timeline() {
        boolean female = Codes.female(sex);
        Timeline.Builder timeline =
                Timeline.builder(Timeline.Person.of(born, died, female, Codes.foreign(nationality)));
        episodes.forEach(timeline::add);
        involvements.forEach(timeline::add);
        children.sort(ORDER);
        children.forEach(span -> timeline.add(new ChildAtHome(span)));
        return timeline.build();
    }
}
