package uk.iomgraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/**
 * Pages of long lists by keyset. A cursor holds the sort values of a row, encrypted, since they may be names or dates of
 * birth; it opens only for the question that it answered.
 */
@Component
public final class Paging {

    /** How many rows a page has where nothing is said. */
    public static final int DEFAULT = 25;

    /** How many rows a page can have. More is refused, never cut down in silence. */
    public static final int MOST = 100;

    private final CursorCipher cipher;

    Paging(CursorCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Checks the arguments of a paged field.
     *
     * @param first how many rows are wanted, from 1 to {@link #MOST}; null for {@link #DEFAULT}
     * @param after the cursor of the last row seen; null or absent for the start of the list
     * @param question the field's name with its arguments in a fixed order and the viewer's name; a cursor opens only
     *     where this is the same as when it was made
     * @throws BadQuestion if the size is out of bounds or the cursor does not belong here
     */
    public PageRequest request(@Nullable Integer first, @Nullable String after, String question) {
        int size = first == null ? DEFAULT : first;
        if (size < 1) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'first' must be at least 1.");
        }
        if (size > MOST) {
            throw new BadQuestion(
                    Fault.TOO_MANY,
                    "'first' can be at most " + MOST
                            + ". Ask for the next page with 'after' and the page's endCursor.");
        }
        return new PageRequest(size, after == null ? List.of() : cipher.open(after, question), question);
    }

    /**
     * Makes a page of the rows that were read for it.
     *
     * @param rows what was read, in the order of the list; at most {@link PageRequest#limit()}
     * @param keyset the sort values of a row, from which the list can be taken up again
     */
    public <T> Connection<T> connection(List<T> rows, PageRequest request, Function<T, List<String>> keyset) {
        boolean more = rows.size() > request.first();
        List<Edge<T>> edges = new ArrayList<>();
        for (T row : more ? rows.subList(0, request.first()) : rows) {
            edges.add(new Edge<>(row, cipher.seal(keyset.apply(row), request.question())));
        }
        boolean later = !request.keyset().isEmpty();
        if (edges.isEmpty()) {
            return new Connection<>(edges, new PageInfo(false, later, null, null));
        }
        String start = edges.get(0).cursor();
        String end = edges.get(edges.size() - 1).cursor();
        return new Connection<>(edges, new PageInfo(more, later, start, end));
    }
}
