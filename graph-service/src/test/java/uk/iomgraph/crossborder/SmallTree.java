package uk.iomgraph.crossborder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.iomgraph.crossborder.AreaNode.Link;
import uk.iomgraph.rules.interval.Day;

/**
 * Areas for tests, written as text: {@code D1 LAD}, {@code D1 LAD 2020-01-01..2025-04-01}, {@code D1>C1},
 * {@code D1>C1 0.7 2020-01-01..}, {@code D1-D2} for neighbours; separated by semicolons.
 */
public final class SmallTree {

    private final Map<String, AreaNode> nodes = new LinkedHashMap<>();

    private SmallTree(String text) {
        for (String line : text.split(";", -1)) {
            String[] words = line.strip().split(" +", -1);
            String days = words[words.length - 1].contains("..") ? words[words.length - 1] : "..";
            if (words[0].contains(">")) {
                double share = words.length > 1 && !words[1].contains("..") ? Double.parseDouble(words[1]) : 1;
                String[] ends = words[0].split(">", -1);
                link(ends[0], new Link(ends[1], share, from(days), to(days)));
            } else if (words[0].contains("-")) {
                String[] ends = words[0].split("-", -1);
                neighbour(ends[0], ends[1]);
                neighbour(ends[1], ends[0]);
            } else {
                AreaKind kind = AreaKind.valueOf(words[1]);
                nodes.put(words[0], new AreaNode(words[0], kind, from(days), to(days), null, List.of(), List.of()));
            }
        }
    }

    /** The tree of a day. */
    public static AreaTree on(String day, String text) {
        return new AreaTree(Day.of(LocalDate.parse(day)), nodes(text));
    }

    /** The areas of all days. */
    static List<AreaNode> nodes(String text) {
        return List.copyOf(new SmallTree(text).nodes.values());
    }

    private void link(String code, Link link) {
        AreaNode node = nodes.get(code);
        List<Link> parents = new ArrayList<>(node.parents());
        parents.add(link);
        put(node, parents, node.neighbours());
    }

    private void neighbour(String code, String other) {
        AreaNode node = nodes.get(code);
        List<String> neighbours = new ArrayList<>(node.neighbours());
        neighbours.add(other);
        put(node, node.parents(), neighbours);
    }

    private void put(AreaNode node, List<Link> parents, List<String> neighbours) {
        nodes.put(
                node.code(),
                new AreaNode(node.code(), node.kind(), node.from(), node.to(), node.point(), parents, neighbours));
    }

    private static int from(String days) {
        String from = days.substring(0, days.indexOf(".."));
        return Day.ofStart(from.isEmpty() ? null : LocalDate.parse(from));
    }

    private static int to(String days) {
        String to = days.substring(days.indexOf("..") + 2);
        return Day.of(to.isEmpty() ? null : LocalDate.parse(to));
    }
}
