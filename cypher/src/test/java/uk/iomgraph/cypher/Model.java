package uk.iomgraph.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The vocabulary of {@code docs/model.md}: what stands there in code type, and which table row it stands in. */
final class Model {

    private static final Path PAGE = Path.of("../docs/model.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    private final Set<String> words;
    private final Map<String, Set<String>> rows = new HashMap<>();

    private Model(String page) {
        words = words(page);
        page.lines().filter(line -> line.startsWith("| `")).forEach(this::add);
    }

    static Model read() throws IOException {
        return new Model(Files.readString(PAGE));
    }

    boolean hasLabel(String name) {
        return name.matches("[A-Z][a-z]\\w*") && words.contains(name);
    }

    boolean hasType(String name) {
        return name.matches("[A-Z][A-Z_]*") && words.contains(name);
    }

    boolean hasProperty(String name) {
        return name.matches("[a-z]\\w*") && words.contains(name);
    }

    /** Whether a row that begins with this label or type names the property; labels that span rows have them all. */
    boolean hasProperty(String owner, String name) {
        return !rows.containsKey(owner) || rows.get(owner).contains(name);
    }

    private void add(String line) {
        List<String> cells = List.of(line.split("\\|", -1));
        Set<String> named = words(String.join(" ", cells.subList(2, cells.size())));
        words(cells.get(1))
                .forEach(owner -> rows.computeIfAbsent(owner, key -> new LinkedHashSet<>())
                        .addAll(named));
    }

    private static Set<String> words(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult code) -> code.group(1))
                .flatMap(code -> WORD.matcher(code).results().map(MatchResult::group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
