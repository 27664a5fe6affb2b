package uk.iomgraph.analytics.brokerage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.EntityId;

/**
 * Two crews of four who all associate within their crew, and Xen, who associates with a1 of one and b1 of the other. Three
 * more join the crews, but not for everybody: Yan, whose access is limited; Vic, who is known only as a victim; and a4 and b4
 * by a tie that is past review in June 2024.
 */
final class TwoCrews {

    static final List<String> MEMBERS = List.of("a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4");

    private TwoCrews() {}

    static String id(String ref) {
        return EntityId.ofKey("CREWS/people/" + ref).value();
    }

    static NetworkScope everybody() {
        List<String> all = new ArrayList<>(MEMBERS);
        all.addAll(List.of("xen", "yan", "vic"));
        return NetworkScope.ofPeople(all.stream().map(TwoCrews::id).toList());
    }

    static void load(Imports imports, Path folder) throws Exception {
        List<String> people = new ArrayList<>(List.of("xen,Xen,", "yan,Yan,true", "vic,Vic,"));
        List<String> ties = new ArrayList<>(List.of(
                tie("xen", "a1", "2030-01-01"),
                tie("xen", "b1", "2030-01-01"),
                tie("yan", "a2", "2030-01-01"),
                tie("yan", "b2", "2030-01-01"),
                tie("vic", "a3", "2030-01-01"),
                tie("vic", "b3", "2030-01-01"),
                tie("a4", "b4", "2024-06-01")));
        List<String> gangs = new ArrayList<>();
        for (String one : MEMBERS) {
            people.add(one + "," + one + ",");
            gangs.add("g-" + one + "," + one + "," + one.charAt(0)
                    + ",MEMBER,ADMITS_MEMBERSHIP;ARRESTED_WITH_MEMBERS,2020-01-01,1,A,P,2030-01-01");
            MEMBERS.stream()
                    .filter(other -> other.charAt(0) == one.charAt(0) && one.compareTo(other) < 0)
                    .forEach(other -> ties.add(tie(one, other, "2030-01-01")));
        }
        imports.load(DeliveryFolder.full("CREWS")
                .file("people", "ref,given_name,limited_access", people.toArray(String[]::new))
                .file(
                        "associations",
                        "ref,person_a_ref,person_b_ref,basis,from,source_grade,information_grade,review_due",
                        ties.toArray(String[]::new))
                .file("gangs", "ref,name,from", "a,Alder,2010-01-01", "b,Birch,2010-01-01")
                .file(
                        "gang_ties",
                        "ref,person_ref,gang_ref,role,criteria,from,source_grade,information_grade,handling,review_due",
                        gangs.toArray(String[]::new))
                .file("offences", "ref,group,date_from", "o1,Robbery,2023-01-01")
                .file("involvements", "ref,person_ref,offence_ref,role", "v1,vic,o1,VICTIM")
                .in(folder));
    }

    private static String tie(String one, String other, String reviewDue) {
        return one + "-" + other + "," + one + "," + other + ",ASSOCIATE,2020-01-01,1,A," + reviewDue;
    }
}
