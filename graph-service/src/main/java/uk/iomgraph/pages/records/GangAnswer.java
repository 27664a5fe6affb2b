package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;

/** The answers to the documents about gangs. */
final class GangAnswer {

    private GangAnswer() {}

    record All(DemonstrationState demonstration, Connection gangs) {}

    record Connection(List<Edge> edges) {}

    record Edge(Listed node) {}

    record Listed(
            String id,
            String name,
            @Nullable LocalDate from,
            String caution,
            @Nullable Integer people,
            List<Area> territory) {}

    record One(DemonstrationState demonstration, Gang gang) {}

    record Gang(
            String id,
            String name,
            @Nullable LocalDate from,
            String caution,
            List<Area> territory,
            List<Member> members,
            List<Relation> rivals,
            List<Relation> allies,
            Footprint footprint,
            @Nullable Cover coverage) {}

    record Area(String name) {}

    record Member(@Nullable String role, Person person, List<Tie> ties) {}

    record Person(String id, @Nullable String name) {}

    record Tie(
            @Nullable LocalDate from,
            @Nullable String criteria,
            @Nullable Grading grading,
            Source source) {}

    record Grading(
            @Nullable Integer sourceGrade,
            @Nullable String informationGrade,
            @Nullable LocalDate reviewDue) {}

    record Source(String source, String file) {}

    record Relation(
            String kind,
            GangName other,
            @Nullable LocalDate from,
            @Nullable Grading grading,
            Source source) {}

    record GangName(String id, String name) {}

    record Footprint(List<Home> homes, int notPlaced, List<Link> links) {}

    record Home(Area area, int people) {}

    record Link(
            String title,
            @Nullable Area fromArea,
            @Nullable Area toArea,
            @Nullable LocalDate from,
            String explanation) {}

    record Cover(
            int people,
            int inProgramme,
            List<ProgrammeCount> programmes,
            int withOpenGaps,
            List<GapCount> openGaps,
            int withoutExitOffer,
            List<PersonCover> each) {}

    record ProgrammeCount(String type, int people) {}

    record GapCount(String severity, int gaps, @Nullable Integer people) {}

    record PersonCover(
            Person person,
            List<Programme> programmes,
            List<GapCount> openGaps,
            @Nullable Offer exitOffer) {}

    record Programme(@Nullable String name, String type) {}

    record Offer(String kind, LocalDate from, Source source) {}
}
