package uk.iomgraph.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.security.Viewer;

/** The field {@code communities} and what it holds. */
@Controller
class CommunityController {

    private final CommunityFinder finder;
    private final People people;

    CommunityController(CommunityFinder finder, People people) {
        this.finder = finder;
        this.people = people;
    }

    /**
     * One person of a community.
     *
     * @param personId id of the person
     * @param community what it is read with
     */
    record CommunityMember(String personId, Community community) {}

    @QueryMapping
    Communities communities(@Arguments CommunitiesArguments arguments, Moment moment, Viewer viewer) {
        return finder.find(arguments, moment, viewer);
    }

    @SchemaMapping
    String caution(Communities of) {
        return Communities.CAUTION + NetworkMaking.CAUTION;
    }

    @SchemaMapping
    List<Community> communities(Communities of, @Argument int first) {
        return Communities.first(of.all(), first);
    }

    @SchemaMapping
    List<CommunityMember> members(Community of, @Argument int first) {
        return Communities.first(of.memberIds(), first).stream()
                .map(id -> new CommunityMember(id, of))
                .toList();
    }

    @SchemaMapping
    FoundAgain.@Nullable Likeness stability(Community of) {
        return of.foundAgain().community(of);
    }

    @SchemaMapping
    @Nullable
    Double stability(CommunityMember of) {
        return of.community().foundAgain().member(of.personId());
    }

    @BatchMapping
    Map<CommunityMember, @Nullable Person> person(List<CommunityMember> of) {
        Community first = of.get(0).community();
        Map<String, Person> read =
                people.byIds(of.stream().map(CommunityMember::personId).toList(), first.moment(), first.viewer());
        Map<CommunityMember, @Nullable Person> found = new HashMap<>();
        of.forEach(one -> found.put(one, read.get(one.personId())));
        return found;
    }
}
