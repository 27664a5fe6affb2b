package uk.iomgraph.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of one list of a person, whatever the list. */
record ListQuestion(
        List<String> kinds,
        boolean includeEnded,
        @Nullable Integer first,
        @Nullable String after) {

    static ListQuestion of(ListArguments arguments) {
        return new ListQuestion(List.of(), false, arguments.first(), arguments.after());
    }

    static ListQuestion of(EndedListArguments arguments) {
        return new ListQuestion(List.of(), arguments.includeEnded(), arguments.first(), arguments.after());
    }
}
