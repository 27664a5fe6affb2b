package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestIndex;

@GraphTest
@DisplayName("Gaps that will open")
class ProspectiveGapsIT {

    /** The day of asking; whatever ends does so ten days later, or as long after that as the rule warns before. */
    private static final String TODAY = "2026-06-01";

    private static final LocalDate OPENS = LocalDate.of(2026, 6, 11);

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private WiderSweep wider;

    @Autowired
    private TestIndex index;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("are told as many days ahead as is asked for, and not one day sooner")
    void ahead() throws Exception {
        assertThat(imports.load(partnership().in(folder)).tally().count(Outcome.REJECTED))
                .isZero();
        SweepReport report = sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        wider.sweep();
        index.takeIn(report);

        assertThat(within(10))
                .containsExactlyInAnyOrder(
                        "G02 Edie Eighteen, planned: false",
                        "G04 Orla Order, planned: false",
                        "G05 Kit Contact, planned: false",
                        "G06 Rory Release, planned: false",
                        "G11 Kit Contact, planned: false",
                        "G11 Pia Planned, planned: true",
                        "G17 Pia Planned, planned: true",
                        "G34 Cora Consent, planned: false",
                        "G35 A/agencies/p|A/agencies/q, planned: true",
                        "G40 Lena Lead, planned: false");
        assertThat(within(9)).isEmpty();
    }

    /** Who is told of when so many days ahead are asked for, by what opens on the tenth. */
    private List<String> within(int days) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ gaps(first: 100, asOf: \"" + TODAY + "\", opensWithinDays: " + days
                        + ") { edges { node { rule { id } subject person { name } from planned } } } }")
                .execute()
                .path("gaps.edges[*].node")
                .entityList(Opening.class)
                .get()
                .stream()
                .filter(opening -> opening.from().equals(OPENS))
                .map(Opening::told)
                .toList();
    }

    private record Opening(
            RuleId rule, @Nullable String subject, @Nullable Name person, LocalDate from, boolean planned) {

        String told() {
            return rule.id() + " " + (person == null ? subject : person.name()) + ", planned: " + planned;
        }
    }

    private record RuleId(String id) {}

    private record Name(String name) {}

    private static DeliveryFolder partnership() {
        return DeliveryFolder.full("A")
                .extractedAt(TODAY + "T02:00:00Z")
                .file("areas", "code,name,kind", "N,North,CSP")
                .file("agencies", "ref,name,type", "p,Police,POLICE", "q,Probation,PROBATION")
                .file("programmes", "ref,name,type,area_code", "iom,North,IOM,N", "mappa,North,MAPPA,N")
                .file(
                        "people",
                        "ref,given_name,family_name,date_of_birth",
                        "r,Rory,Release,1990-01-01",
                        "o,Orla,Order,1991-01-01",
                        "k,Kit,Contact,1992-01-01",
                        "e,Edie,Eighteen,2008-06-11",
                        "c,Cora,Consent,1993-01-01",
                        "l,Lena,Lead,1994-01-01",
                        "p,Pia,Planned,1995-01-01")
                .file("addresses", "ref,line,area_code", "a,1 High Street,N")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from,to",
                        "r,r,a,MAIN,2020-01-01,2026-02-01",
                        "o,o,a,MAIN,2020-01-01,",
                        "k,k,a,MAIN,2020-01-01,",
                        "e,e,a,MAIN,2020-01-01,",
                        "c,c,a,MAIN,2020-01-01,",
                        "l,l,a,MAIN,2020-01-01,",
                        "p,p,a,MAIN,2020-01-01,")
                .file(
                        "custody",
                        "ref,person_ref,kind,from,to,planned_to,sentence_days",
                        "r,r,SENTENCE,2026-02-01,,2026-07-09,400")
                .file(
                        "supervision",
                        "ref,person_ref,kind,area_code,from,to,planned_to,contact_ends",
                        "o,o,COMMUNITY_ORDER,N,2025-06-01,,2026-09-09,",
                        "k,k,COMMUNITY_ORDER,N,2025-06-01,,2027-06-01,2026-06-11",
                        "e,e,YRO,N,2026-01-01,,2026-12-31,")
                .file("transition_plans", "ref,person_ref,started_on", "e,e,2025-11-01")
                .file(
                        "ratings",
                        "ref,person_ref,scheme,value,ordinal,from",
                        "o,o,RAG,RED,3,2025-06-01",
                        "k,k,RAG,RED,3,2025-06-01",
                        "p,p,RAG,RED,3,2026-01-01")
                .file(
                        "memberships",
                        "ref,person_ref,programme_ref,category,phase,basis,from,planned_to",
                        "c,c,iom,Flex,STANDARD,CONSENT,2026-01-01,",
                        "l,l,iom,Flex,STANDARD,STATUTORY,2026-01-01,",
                        "m,l,mappa,Category 2 level 2,,STATUTORY,2026-01-01,",
                        "p,p,iom,Flex,STANDARD,STATUTORY,2026-01-01,2026-06-11")
                .file("consents", "ref,person_ref,scope,from,to", "c,c,SHARING,2026-01-01,2026-06-11")
                .file(
                        "lead_agreements",
                        "ref,person_ref,programme_refs,lead_agency_ref,from,to",
                        "l,l,iom;mappa,p,2026-01-01,2026-06-11")
                .file(
                        "agreements",
                        "ref,party_refs,purposes,categories,from,to",
                        "a,p;q,IOM,HEALTH,2024-01-01,2026-06-11")
                .file(
                        "disclosures",
                        "ref,from_agency_ref,to_agency_ref,purpose,category,date",
                        "d,p,q,IOM,HEALTH,2026-03-01",
                        "e,q,p,IOM,HEALTH,2025-03-01");
    }
}
