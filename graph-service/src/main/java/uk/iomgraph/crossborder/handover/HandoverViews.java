package uk.iomgraph.crossborder.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.handover.HandoverLife;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;

/** Shows handovers as they stand at a moment: the people and areas of any number of them with one statement each. */
@Component
class HandoverViews {

    /** The field of a person that is withheld where what is said about their case is. */
    private static final String EPISODES = "episodes";

    private final Areas areas;
    private final People people;
    private final HandoverSettings settings;

    HandoverViews(Areas areas, People people, HandoverSettings settings) {
        this.areas = areas;
        this.people = people;
        this.settings = settings;
    }

    /** Whether a viewer sees the record of a person: what is not seen cannot be acted on. */
    boolean shows(String person, Moment moment, Viewer viewer) {
        return people.byIds(Set.of(person), moment, viewer).values().stream().anyMatch(found -> !found.isWithheld());
    }

    List<Handover> of(List<HandoverRecord> records, Moment moment, Viewer viewer) {
        Set<String> codes = new TreeSet<>();
        records.forEach(record -> {
            codes.add(record.told().fromArea());
            codes.add(record.told().toArea());
        });
        Known known = new Known(
                areas.byCodes(codes, moment),
                people.byIds(records.stream().map(HandoverRecord::person).collect(Collectors.toSet()), moment, viewer));
        return records.stream().map(record -> view(record, moment, known)).toList();
    }

    Connection<Handover> of(Connection<HandoverRecord> records, Moment moment, Viewer viewer) {
        List<Handover> shown = of(records.edges().stream().map(Edge::node).toList(), moment, viewer);
        List<Edge<Handover>> edges = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            edges.add(new Edge<>(shown.get(i), records.edges().get(i).cursor()));
        }
        return new Connection<>(edges, records.pageInfo());
    }

    /** What handovers name. */
    private record Known(Map<String, Area> areas, Map<String, Person> people) {

        @Nullable
        Area area(String code) {
            return areas.get(code);
        }

        String name(String code) {
            Area area = areas.get(code);
            return area == null ? code : area.name();
        }
    }

    private Handover view(HandoverRecord record, Moment moment, Known known) {
        int day = Day.of(moment.asOf());
        HandoverLife life = record.life(day);
        String from = record.told().fromArea();
        String to = record.told().toArea();
        Settings set = settings.of(from);
        Person person = known.people().get(record.person());
        List<Withheld> withheld = withheld(person);
        return new Handover(
                HandoverKey.id(record.key()),
                life.state(day, set),
                person,
                known.area(from),
                known.area(to),
                known.area(life.responsible(day)),
                LocalDate.ofEpochDay(record.told().from()),
                LocalDate.ofEpochDay(life.lapsesOn(set)),
                Day.date(life.answeredOn()),
                person != null && withheld.isEmpty() ? HandoverOffer.of(record).orElse(null) : null,
                HandoverEvent.of(record, day, person == null || !withheld.isEmpty()),
                HandoverWords.of(life, day, set, known.name(from), known.name(to)),
                SourceReference.ofKey(record.key()),
                record.recordedFrom(),
                withheld);
    }

    /** What is said of a case is about the person, and withheld with what is recorded about them. */
    private static List<Withheld> withheld(@Nullable Person person) {
        return person == null
                ? List.of()
                : person.withheld().stream()
                        .filter(one -> one.field().equals(EPISODES))
                        .map(one -> Withheld.of("offer", one.code()))
                        .toList();
    }
}
