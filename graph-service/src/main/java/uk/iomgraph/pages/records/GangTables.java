package uk.iomgraph.pages.records;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.GangAnswer.Area;
import uk.iomgraph.pages.records.GangAnswer.Cover;
import uk.iomgraph.pages.records.GangAnswer.Edge;
import uk.iomgraph.pages.records.GangAnswer.Footprint;
import uk.iomgraph.pages.records.GangAnswer.Gang;
import uk.iomgraph.pages.records.GangAnswer.GapCount;
import uk.iomgraph.pages.records.GangAnswer.Grading;
import uk.iomgraph.pages.records.GangAnswer.Listed;
import uk.iomgraph.pages.records.GangAnswer.Member;
import uk.iomgraph.pages.records.GangAnswer.Offer;
import uk.iomgraph.pages.records.GangAnswer.Person;
import uk.iomgraph.pages.records.GangAnswer.PersonCover;
import uk.iomgraph.pages.records.GangAnswer.Relation;
import uk.iomgraph.pages.records.GangAnswer.Source;
import uk.iomgraph.pages.records.GangAnswer.Tie;

/** What is told of gangs, as tables. */
final class GangTables {

    private GangTables() {}

    /** Gangs by name. */
    static Table gangs(List<Edge> edges, PageMoment moment) {
        return new Table(
                "gangs",
                "Gangs by name; the first 50",
                List.of(
                        new Table.Column("Name", false),
                        new Table.Column("Territory", false),
                        new Table.Column("Recorded since", false),
                        new Table.Column("People tied to it", true)),
                edges.stream().map(edge -> line(edge.node(), moment)).toList());
    }

    private static Line line(Listed gang, PageMoment moment) {
        return new Line(
                Cell.link(gang.name(), moment.link("/gangs/" + gang.id())),
                List.of(
                        Cell.of(gang.territory().stream().map(Area::name).collect(Collectors.joining(", "))),
                        Cell.of(gang.from() == null ? "Not known" : Words.shortDay(gang.from())),
                        Cell.of(gang.people())));
    }

    /** What ties people to it, one row for each tie. */
    static Table members(Gang gang, PageMoment moment) {
        return new Table(
                "members",
                "People by role, a row for each tie; ties that are due for review are not listed",
                Table.texts(
                        "Person",
                        "Role in the words of the source",
                        "Since",
                        "Criteria",
                        "Grade",
                        "Review due",
                        "By whose word"),
                gang.members().stream()
                        .flatMap(member -> member.ties().stream().map(tie -> line(member, tie, moment)))
                        .toList());
    }

    private static Line line(Member member, Tie tie, PageMoment moment) {
        return new Line(
                person(member.person(), moment),
                List.of(
                        Cell.of(member.role() == null ? "Not given" : member.role()),
                        Cell.of(tie.from() == null ? "Not known" : Words.shortDay(tie.from())),
                        Cell.of(tie.criteria() == null ? "Not given" : tie.criteria()),
                        Cell.of(grade(tie.grading())),
                        Cell.of(reviewDue(tie.grading())),
                        Cell.of(row(tie.source()))));
    }

    /** Those who have not been offered a way out. */
    static Table withoutOffer(Cover cover, PageMoment moment) {
        return new Table(
                "without-offer",
                "People without an exit offer" + cut(cover),
                Table.texts("Person", "Programmes", "Open gaps"),
                cover.each().stream()
                        .filter(each -> each.exitOffer() == null)
                        .map(each -> new Line(
                                person(each.person(), moment), List.of(programmes(each), gaps(each.openGaps()))))
                        .toList());
    }

    /** What is in place for each. */
    static Table cover(Cover cover, PageMoment moment) {
        return new Table(
                "cover",
                "What is in place for each person, those without an exit offer first" + cut(cover),
                Table.texts("Person", "Programmes", "Open gaps", "Exit offer"),
                cover.each().stream()
                        .map(each -> new Line(
                                person(each.person(), moment),
                                List.of(programmes(each), gaps(each.openGaps()), offer(each.exitOffer()))))
                        .toList());
    }

    private static String cut(Cover cover) {
        return cover.people() > cover.each().size()
                ? "; the first " + cover.each().size()
                : "";
    }

    private static Cell programmes(PersonCover each) {
        String names = each.programmes().stream()
                .map(programme -> programme.name() == null ? Words.name(programme.type()) : programme.name())
                .collect(Collectors.joining(", "));
        return Cell.of(names.isEmpty() ? "None" : names);
    }

    private static Cell gaps(List<GapCount> counts) {
        String gaps = counts.stream()
                .map(count -> count.gaps() + " " + Words.name(count.severity()).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Cell.of(gaps.isEmpty() ? "None" : gaps);
    }

    private static Cell offer(@Nullable Offer offer) {
        return offer == null
                ? new Cell("None offered", null, "iom-severity-HIGH", null)
                : Cell.of(Words.name(offer.kind()) + " since " + Words.shortDay(offer.from()))
                        .with(row(offer.source()));
    }

    /** Where its people live. */
    static Table homes(Footprint footprint) {
        return new Table(
                "homes",
                "Partnerships people live in, by main home"
                        + (footprint.notPlaced() == 0 ? "" : "; " + footprint.notPlaced() + " have none that is known"),
                Table.figures("Area", List.of("People")),
                footprint.homes().stream()
                        .map(home -> new Line(Cell.of(home.area().name()), List.of(Cell.of(home.people()))))
                        .toList());
    }

    /** Which borders it crosses. */
    static Table links(Footprint footprint) {
        return new Table(
                "links",
                "Borders it crosses",
                Table.texts("From", "To", "Since", "Why"),
                footprint.links().stream()
                        .map(link -> new Line(
                                Cell.of(name(link.fromArea())),
                                List.of(
                                        Cell.of(name(link.toArea())),
                                        Cell.of(link.from() == null ? "Not known" : Words.shortDay(link.from())),
                                        Cell.of(link.explanation()))))
                        .toList());
    }

    /** How it stands to other gangs. */
    static Table relations(Gang gang, PageMoment moment) {
        return new Table(
                "relations",
                "Rivals, then allies, the latest first",
                Table.texts("Gang", "How it stands", "Since", "Grade", "Review due", "By whose word"),
                Stream.concat(gang.rivals().stream(), gang.allies().stream())
                        .map(relation -> line(relation, moment))
                        .toList());
    }

    private static Line line(Relation relation, PageMoment moment) {
        return new Line(
                Cell.link(
                        relation.other().name(),
                        moment.link("/gangs/" + relation.other().id())),
                List.of(
                        Cell.of(Words.name(relation.kind())),
                        Cell.of(relation.from() == null ? "Not known" : Words.shortDay(relation.from())),
                        Cell.of(grade(relation.grading())),
                        Cell.of(reviewDue(relation.grading())),
                        Cell.of(row(relation.source()))));
    }

    private static Cell person(Person person, PageMoment moment) {
        return Cell.link(person.name() == null ? Table.WITHHELD : person.name(), moment.link("/people/" + person.id()));
    }

    private static String name(@Nullable Area area) {
        return area == null ? "Not known" : area.name();
    }

    private static String grade(@Nullable Grading grading) {
        return grading == null || grading.sourceGrade() == null
                ? "Not graded"
                : grading.sourceGrade() + String.valueOf(grading.informationGrade());
    }

    private static String reviewDue(@Nullable Grading grading) {
        return grading == null || grading.reviewDue() == null ? "Not given" : Words.shortDay(grading.reviewDue());
    }

    private static String row(Source source) {
        return source.source() + ", " + source.file();
    }
}
