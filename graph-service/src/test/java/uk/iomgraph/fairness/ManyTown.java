package uk.iomgraph.fairness;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.ingest.DeliveryFolder;

/**
 * A partnership of 144 offenders in five groups, and next to it another one. What is so of the first people of a group is
 * said for each group; beside them somebody whose access is limited, somebody who died, somebody accused later only, a victim,
 * and a second record of one person, none of whom may change a count.
 */
final class ManyTown {

    /** How many of a group there are, and of how many of them each thing is so. */
    record Group(String ethnicity, int people, int scored, int selected, int managed, int tied, int rated, int high) {}

    static final List<Group> GROUPS = List.of(
            new Group("White", 60, 40, 10, 20, 12, 30, 6),
            new Group("Asian", 40, 30, 12, 20, 6, 20, 10),
            new Group("Black", 25, 20, 12, 15, 3, 12, 5),
            new Group("Mixed", 4, 2, 1, 2, 1, 2, 1),
            new Group("Not stated", 15, 10, 5, 8, 5, 8, 4));

    private final List<String> people = new ArrayList<>();
    private final List<String> residences = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> scores = new ArrayList<>();
    private final List<String> stays = new ArrayList<>();
    private final List<String> ties = new ArrayList<>();
    private final List<String> ratings = new ArrayList<>();

    /** Everything. */
    static DeliveryFolder delivery() {
        ManyTown town = new ManyTown();
        int first = 0;
        for (Group group : GROUPS) {
            town.add(group, first);
            first += group.people();
        }
        town.addOthers();
        return town.written();
    }

    private void add(Group group, int first) {
        for (int i = 0; i < group.people(); i++) {
            String ref = "p" + (first + i);
            // Every fourth is a woman; birthdays spread over all bands.
            int born = 1950 + (first + i) % 60;
            person(ref, group.ethnicity(), i % 4 == 0 ? "Female" : "Male", born + "-06-15", "");
            parts.add("i" + ref + "," + ref + ",o1,CHARGED");
            if (i < group.scored()) {
                scores.add("s%s,%s,iom,2025-06-01,%s"
                        .formatted(ref, ref, i < group.selected() ? "SELECTED" : "NOT_SELECTED"));
            }
            if (i < group.managed()) {
                stays.add("m%s,%s,%s,2025-01-01,".formatted(ref, ref, i % 2 == 0 ? "iom" : "mappa"));
            }
            if (i < group.tied()) {
                ties.add("g%s,%s,gang,Admits it,2025-01-01,,2,B,P,2056-12-01".formatted(ref, ref));
            }
            if (i < group.rated()) {
                ratings.add("r%s,%s,RAG,X,%d,2025-01-01,".formatted(ref, ref, i < group.high() ? 3 : 1));
            }
        }
    }

    private void person(String ref, String ethnicity, String sex, String born, String rest) {
        people.add("%s,Name%s,%s,%s,%s,%s".formatted(ref, ref, born, sex, ethnicity, rest.isEmpty() ? ",," : rest));
        residences.add("h" + ref + "," + ref + ",home,MAIN,2020-01-01,");
    }

    private void addOthers() {
        person("limited", "White", "Male", "1980-01-01", ",true,");
        person("dead", "White", "Male", "1980-01-01", ",,2025-12-01");
        person("later", "White", "Male", "1980-01-01", ",,");
        person("victim", "White", "Male", "1980-01-01", ",,");
        person("elsewhere", "White", "Male", "1980-01-01", ",,");
        residences.removeIf(row -> row.startsWith("helsewhere,"));
        residences.add("helsewhere,elsewhere,away,MAIN,2020-01-01,");
        // Two records of one person by one number.
        person("twin1", "Roma", "Female", "1990-01-01", "2001/1234567S,,");
        person("twin2", "Roma", "Female", "1990-01-01", "2001/1234567S,,");
        for (String ref : List.of("limited", "dead", "elsewhere", "twin1", "twin2")) {
            parts.add("i" + ref + "," + ref + ",o1,CHARGED");
            ties.add("g" + ref + "," + ref + ",gang,Admits it,2025-01-01,,2,B,P,2056-12-01");
        }
        parts.add("ilater,later,o2,CHARGED");
        parts.add("ivictim,victim,o1,VICTIM");
        // What no longer counts on the day: a tie past its review, a stay that ended, a rating that ended, a score too
        // old.
        ties.add("gold,p50,gang,Admits it,2024-01-01,,2,B,P,2025-12-31");
        stays.add("mold,p50,iom,2024-01-01,2025-12-31");
        ratings.add("rold,p59,RAG,X,3,2024-01-01,2025-12-31");
        scores.add("sold,p59,iom,2024-12-31,SELECTED");
    }

    private DeliveryFolder written() {
        return DeliveryFolder.full("MANY")
                .file("areas", "code,name,kind", "C1,Manyton,CSP", "C2,Awayton,CSP", "F1,Force,PFA")
                .file("area_links", "child_code,parent_code", "C1,F1", "C2,F1")
                .file("agencies", "ref,name,type,area_code", "police,Police,POLICE,F1")
                .file(
                        "programmes",
                        "ref,name,type,area_code,agency_ref",
                        "iom,IOM,IOM,C1,police",
                        "mappa,MAPPA,MAPPA,C1,police")
                .file("gangs", "ref,name,from", "gang,Invented,2020-01-01")
                .file("addresses", "ref,area_code", "home,C1", "away,C2")
                .file(
                        "offences",
                        "ref,group,date_from,area_code,recorded_by",
                        "o1,Theft,2025-03-01,C1,police",
                        "o2,Theft,2026-01-20,C1,police")
                .file(
                        "people",
                        "ref,given_name,date_of_birth,sex,ethnicity,pnc_id,limited_access,died_on",
                        rows(people))
                .file("residences", "ref,person_ref,address_ref,kind,from,to", rows(residences))
                .file("involvements", "ref,person_ref,offence_ref,role", rows(parts))
                .file("selection_scores", "ref,person_ref,programme_ref,date,decision", rows(scores))
                .file("memberships", "ref,person_ref,programme_ref,from,to", rows(stays))
                .file(
                        "gang_ties",
                        "ref,person_ref,gang_ref,criteria,from,to,source_grade,information_grade,handling,review_due",
                        rows(ties))
                .file("ratings", "ref,person_ref,scheme,value,ordinal,from,to", rows(ratings));
    }

    private static String[] rows(List<String> rows) {
        return rows.toArray(String[]::new);
    }
}
