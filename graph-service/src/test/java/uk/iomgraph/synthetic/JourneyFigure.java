package uk.iomgraph.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far from home people offend, from the addresses of homes and offences that one force has both of. */
final class JourneyFigure {

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double MILE = 1.609;

    private final Path out;

    JourneyFigure(Path out) {
        this.out = out;
    }

    Figure measure() throws IOException {
        double sum = 0;
        int count = 0;
        for (Path folder : Rows.folders(out, "police")) {
            if (folder.toString().endsWith("-full")) {
                for (double way : ways(folder)) {
                    sum += way;
                    count++;
                }
            }
        }
        return new Figure(
                "Mean way to an offence in the home area, miles",
                1.93,
                0.4,
                sum / count / MILE,
                "Wiles and Costello, 2000 (Sheffield, 1995)");
    }

    private static List<Double> ways(Path folder) throws IOException {
        Map<String, String[]> points = new HashMap<>();
        Rows.of(
                folder.resolve("addresses.csv"),
                row -> points.put(
                        row.getField("ref"),
                        new String[] {row.getField("latitude"), row.getField("longitude"), row.getField("area_code")}));
        Map<String, List<String[]>> homes = new HashMap<>();
        Rows.of(
                folder.resolve("residences.csv"),
                row -> homes.computeIfAbsent(row.getField("person_ref"), ref -> new ArrayList<>())
                        .add(new String[] {row.getField("from"), row.getField("to"), row.getField("address_ref")}));
        Map<String, String> places = new HashMap<>();
        Rows.of(folder.resolve("offences.csv"), row -> places.put(row.getField("ref"), row.getField("address_ref")));
        List<Double> ways = new ArrayList<>();
        Rows.of(folder.resolve("involvements.csv"), row -> {
            if (row.getField("role").equals("CONVICTED")) {
                String[] place = points.get(places.get(row.getField("offence_ref")));
                for (String[] home : homes.getOrDefault(row.getField("person_ref"), List.of())) {
                    String[] from = points.get(home[2]);
                    String day = row.getField("date");
                    boolean then = home[0].compareTo(day) <= 0 && (home[1].isEmpty() || day.compareTo(home[1]) < 0);
                    if (then && from != null && place != null && from[2].equals(place[2])) {
                        ways.add(distance(from, place));
                    }
                }
            }
        });
        return ways;
    }

    private static double distance(String[] a, String[] b) {
        double north = (Double.parseDouble(a[0]) - Double.parseDouble(b[0])) * KILOMETRES_PER_DEGREE;
        double east = (Double.parseDouble(a[1]) - Double.parseDouble(b[1]))
                * KILOMETRES_PER_DEGREE
                * Math.cos(Math.toRadians(Double.parseDouble(a[0])));
        return Math.hypot(north, east);
    }
}
