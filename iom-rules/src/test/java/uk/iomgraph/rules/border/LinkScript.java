package uk.iomgraph.rules.border;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.JusticeEvent;
import uk.iomgraph.rules.timeline.LeavingReason;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Span;
import uk.iomgraph.rules.timeline.Supervision;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * One person of id m, in words: {@code home A -300..; offence o B 0; tie q 0..}. Days are numbers, the second of a span is
 * the day after its last. The tests' tables show which words there are.
 */
final class LinkScript {

    private final List<Episode> episodes = new ArrayList<>();
    private final List<Circle.Companion> accomplices = new ArrayList<>();
    private final List<Circle.Companion> victims = new ArrayList<>();
    private final List<Circle.Acquaintance> ties = new ArrayList<>();
    private final List<Circle.Sighting> sightings = new ArrayList<>();
    private final Map<String, List<Homes.Home>> homes = new HashMap<>();
    private int records;

    private LinkScript(String text) {
        for (String line : text.split(";", -1)) {
            if (!line.isBlank()) {
                read(line.strip().split("\\s+", -1));
            }
        }
    }

    static PersonCase person(String text) {
        LinkScript script = new LinkScript(text);
        return script.person();
    }

    /** The links of a kind, each as {@code A>B 0..15 with q}, in the order of their words. */
    static List<String> links(LinkKind kind, String text) {
        return PersonLinks.of(person(text)).stream()
                .filter(link -> link.kind() == kind)
                .map(LinkScript::words)
                .sorted()
                .toList();
    }

    static String words(BorderLink link) {
        String end = link.to() == Day.NEVER ? "" : Integer.toString(link.to());
        return link.crossing().from() + '>' + link.crossing().to() + ' ' + link.from() + ".." + end
                + (link.other() == null ? "" : " with " + link.other())
                + (link.count() == 1 ? "" : " x" + link.count())
                + (link.reviewDue() == Day.NEVER ? "" : " review " + link.reviewDue());
    }

    private PersonCase person() {
        Map<String, Homes> known =
                homes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> Homes.of(of.getValue())));
        return new PersonCase(
                "m",
                Timeline.of(new Timeline.Person(0, Day.NEVER, false, false), episodes),
                Settings.standard(),
                new Circle(accomplices, victims, ties, sightings, known),
                SmallCountry.world());
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "home" -> episodes.add(new Residence(span(words[2]), Residence.Kind.MAIN, words[1]));
            case "hostel" -> episodes.add(new Residence(span(words[2]), Residence.Kind.HOSTEL, words[1]));
            case "offence" -> episodes.add(part(words, Involvement.Role.CHARGED));
            case "convicted" -> episodes.add(part(words, Involvement.Role.CONVICTED));
            case "witness" -> episodes.add(part(words, Involvement.Role.WITNESS));
            case "with" -> accomplices.add(new Circle.Companion(words[2], words[1], key()));
            case "victim" -> victims.add(new Circle.Companion(words[2], words[1], key()));
            case "tie" -> tie(words, true);
            case "rumour" -> tie(words, false);
            case "lives" ->
                homes.computeIfAbsent(words[1], any -> new ArrayList<>()).add(home(words));
            case "cohort" -> episodes.add(membership(ProgrammeType.IOM, words));
            case "marac" -> episodes.add(membership(ProgrammeType.MARAC, words));
            case "supervised" ->
                episodes.add(new Supervision(span(words[2]), Supervision.Kind.COMMUNITY_ORDER, Day.NEVER, words[1]));
            case "held" -> episodes.add(new Custody(span(words[2]), Custody.Kind.SENTENCE, words[1], 0));
            case "event" -> episodes.add(new JusticeEvent(span(words[2]), JusticeEvent.Type.CHARGE, null, words[1]));
            case "seen" ->
                sightings.add(new Circle.Sighting(words[1], "uses", key(), Integer.parseInt(words[3]), words[2], null));
            default -> throw new IllegalArgumentException("No such word: " + words[0]);
        }
    }

    /** {@code offence o B 0 drugs t}: of the group drugs, recorded by t. */
    private Involvement part(String[] words, Involvement.Role role) {
        Span span = span(words[3]);
        String group = words.length > 4 ? words[4].replace('_', ' ') : null;
        String recordedBy = words.length > 5 ? words[5] : null;
        return new Involvement(
                span,
                role,
                words[1],
                span.from(),
                false,
                words[2].equals("-") ? null : words[2],
                Day.NEVER,
                Set.of(),
                new Involvement.Scene(group, null, recordedBy));
    }

    private void tie(String[] words, boolean graded) {
        Span span = span(words[2]);
        int review = words.length > 3 ? Integer.parseInt(words[3]) : Day.NEVER;
        ties.add(new Circle.Acquaintance(words[1], span.key(), graded, span.from(), span.to(), review));
    }

    private Homes.Home home(String[] words) {
        Span span = span(words[3]);
        return new Homes.Home(span.key(), words[2], null, span.from(), span.to());
    }

    private Membership membership(ProgrammeType type, String[] words) {
        return new Membership(
                span(words[2]),
                type + words[1],
                type,
                0,
                Membership.Phase.STANDARD,
                Membership.Basis.STATUTORY,
                words[1],
                LeavingReason.OTHER);
    }

    private Span span(String days) {
        int dots = days.indexOf("..");
        String from = dots < 0 ? days : days.substring(0, dots);
        String to = dots < 0 ? "" : days.substring(dots + 2);
        return new Span(key(), "P", Integer.parseInt(from), to.isEmpty() ? Day.NEVER : Integer.parseInt(to), Day.NEVER);
    }

    private String key() {
        return "P/records/" + records++;
    }
}
