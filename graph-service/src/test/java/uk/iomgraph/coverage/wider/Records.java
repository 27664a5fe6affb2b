package uk.iomgraph.coverage.wider;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import uk.iomgraph.ingest.DeliveryFolder;

/**
 * Rows of one agency's delivery, written file by file. There are three partnerships, N, S and W; N has a district, ND, and
 * each has a house named like its code, {@code home-N}; in ND stands {@code home-ND}.
 */
final class Records {

    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("areas", "code,name,kind"),
            Map.entry("area_links", "child_code,parent_code"),
            Map.entry("agencies", "ref,name,type"),
            Map.entry("professionals", "ref,name,agency_ref,role,from,to"),
            Map.entry("programmes", "ref,name,type,area_code,agency_ref,capacity,valid_from"),
            Map.entry("services", "ref,name,pathway,provider_ref,area_codes,capacity,valid_from,valid_to"),
            Map.entry("people", "ref,ethnicity,pnc_id"),
            Map.entry("addresses", "ref,area_code,kind"),
            Map.entry("residences", "ref,person_ref,address_ref,kind,from,to"),
            Map.entry("offences", "ref,group,date_from,area_code"),
            Map.entry("involvements", "ref,person_ref,offence_ref,role"),
            Map.entry("memberships", "ref,person_ref,programme_ref,from,to"),
            Map.entry("ratings", "ref,person_ref,scheme,value,ordinal,from,to"),
            Map.entry("selection_scores", "ref,person_ref,date,decision"),
            Map.entry("needs", "ref,person_ref,pathway,severity,from,to"),
            Map.entry("interventions", "ref,person_ref,service_ref,pathway,referred_on,started_on,ended_on"),
            Map.entry("referrals", "ref,person_ref,purpose,sent_on"),
            Map.entry("contacts", "ref,person_ref,date,attended"),
            Map.entry("reviews", "ref,person_ref,date,kind"),
            Map.entry("gangs", "ref,name,from"),
            Map.entry("gang_ties", "ref,person_ref,gang_ref,criteria,from,to,review_due"),
            Map.entry("agreements", "ref,party_refs,purposes,categories,from,to"),
            Map.entry("disclosures", "ref,from_agency_ref,to_agency_ref,purpose,category,date"),
            Map.entry("protocols", "ref,area_code_a,area_code_b,from,to"));

    private final Map<String, List<String>> files = new LinkedHashMap<>();

    Records() {
        add("areas", "N,North,CSP", "S,South,CSP", "W,West,CSP", "ND,North District,LAD");
        add("area_links", "ND,N");
        add("agencies", "police,Police,POLICE", "council,Council,COUNCIL");
        add("addresses", "home-N,N,HOME", "home-S,S,HOME", "home-W,W,HOME", "home-ND,ND,HOME");
    }

    Records add(String file, String... rows) {
        files.computeIfAbsent(file, name -> new ArrayList<>()).addAll(List.of(rows));
        return this;
    }

    /** The same for each number from 1. */
    Records each(int count, String file, IntFunction<String> row) {
        for (int i = 1; i <= count; i++) {
            add(file, row.apply(i));
        }
        return this;
    }

    /** People p1, p2 … who have lived in a house since 2020. */
    Records people(int count, String house) {
        return each(count, "people", i -> "p" + i + ",,")
                .each(count, "residences", i -> "r" + i + ",p" + i + "," + house + ",MAIN,2020-01-01,");
    }

    Path in(Path folder, String source, String extractedAt) {
        DeliveryFolder delivery = DeliveryFolder.full(source).extractedAt(extractedAt);
        files.forEach((file, rows) -> delivery.file(file, HEADERS.get(file), rows.toArray(String[]::new)));
        return delivery.in(folder);
    }
}
