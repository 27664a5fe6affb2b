package uk.iomgraph.person;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** The fields {@code person} and {@code people}, and the lists of a person. */
@Controller
class PersonController {

    private final People people;
    private final Paging paging;

    PersonController(People people, Paging paging) {
        this.people = people;
        this.paging = paging;
    }

    @QueryMapping
    Person person(@Argument PersonKey by, Moment moment, Viewer viewer) {
        return people.get(by, moment, viewer);
    }

    @QueryMapping
    PersonConnection people(@Arguments PeopleArguments arguments, Moment moment, Viewer viewer) {
        SearchQuestion question = SearchQuestion.of(arguments.search());
        // Without knownAt the moment moves on between two pages; the cursor must still open.
        PageRequest page = paging.request(
                arguments.first(),
                arguments.after(),
                "people " + question + ' ' + arguments.knownAt() + ' ' + viewer.name());
        return people.search(question, page, moment, viewer);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Connection<Residence>> residences(
            Person person,
            @Arguments EndedListArguments arguments,
            DataLoader<PersonListKey, @Nullable Connection<Residence>> residences) {
        return load(Part.RESIDENCES, person, residences, ListQuestion.of(arguments));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Connection<Involvement>> involvements(
            Person person,
            @Arguments ListArguments arguments,
            DataLoader<PersonListKey, @Nullable Connection<Involvement>> involvements) {
        return load(Part.INVOLVEMENTS, person, involvements, ListQuestion.of(arguments));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Connection<Episode>> episodes(
            Person person,
            @Arguments EpisodeArguments arguments,
            DataLoader<PersonListKey, @Nullable Connection<Episode>> episodes) {
        boolean residences = person.subject().disclosure().shows(Part.RESIDENCE_EPISODES);
        List<String> kinds = wanted(arguments.kinds(), EpisodeKind.values())
                .filter(kind -> residences || kind != EpisodeKind.RESIDENCE)
                .map(EpisodeKind::label)
                .toList();
        ListQuestion question = new ListQuestion(kinds, arguments.includeEnded(), arguments.first(), arguments.after());
        return load(Part.EPISODES, person, episodes, question);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Connection<Tie>> ties(
            Person person,
            @Arguments TieArguments arguments,
            DataLoader<PersonListKey, @Nullable Connection<Tie>> ties) {
        boolean household = person.subject().disclosure().shows(Part.HOUSEHOLD_TIES);
        List<String> types = wanted(arguments.bases(), PersonTieBasis.values())
                .filter(basis -> household || !basis.household())
                .map(PersonTieBasis::type)
                .toList();
        return load(Part.TIES, person, ties, new ListQuestion(types, false, arguments.first(), arguments.after()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Connection<GangTie>> gangTies(
            Person person,
            @Arguments ListArguments arguments,
            DataLoader<PersonListKey, @Nullable Connection<GangTie>> gangTies) {
        return load(Part.GANG_TIES, person, gangTies, ListQuestion.of(arguments));
    }

    private <T> CompletableFuture<@Nullable Connection<T>> load(
            Part part,
            Person person,
            DataLoader<PersonListKey, @Nullable Connection<T>> loader,
            ListQuestion question) {
        Subject subject = person.subject();
        PageRequest page = paging.request(
                question.first(),
                question.after(),
                String.join(
                        " ",
                        loader.getName(),
                        subject.id(),
                        question.kinds().toString(),
                        Boolean.toString(question.includeEnded()),
                        subject.moment().asOf().toString(),
                        subject.viewer().name()));
        return subject.disclosure().shows(part)
                ? loader.load(new PersonListKey(subject, question.kinds(), question.includeEnded(), page))
                : CompletableFuture.completedFuture(null);
    }

    private static <E> Stream<E> wanted(@Nullable List<E> chosen, E[] all) {
        return chosen == null ? Arrays.stream(all) : chosen.stream().distinct().sorted();
    }
}
