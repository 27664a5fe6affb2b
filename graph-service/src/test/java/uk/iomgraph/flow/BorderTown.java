package uk.iomgraph.flow;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntSupplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.security.Viewer;

/**
 * Three partnerships with a district each, and a district that two of them share; C1 and C2 in force F1, C3 in F2; one
 * probation region; and a district that goes from C1 to C3 in February 2026. Six people, who offend at home and elsewhere
 * in 2025; Gil, who has no home; Hal, whose access is limited; Ivy, who has two homes from the same day; and Jo, who lives in
 * the district that moves.
 */
@TestComponent
class BorderTown {

    /** Offences of people living in another partnership, or in their own, in 2025. */
    static final int OFFENCES = 8;

    /** People who are in a programme or under supervision. */
    static final int MANAGED = 8;

    private static final Viewer EVERYBODY = new Viewer("town", Set.of(Viewer.Role.ANALYST), true);

    private final Imports imports;
    private final Sweeper sweeper;
    private final ApplicationEventPublisher events;
    private final JourneyFigures figures;
    private final ManagementFigures management;

    BorderTown(
            Imports imports,
            Sweeper sweeper,
            ApplicationEventPublisher events,
            JourneyFigures figures,
            ManagementFigures management) {
        this.imports = imports;
        this.sweeper = sweeper;
        this.events = events;
        this.figures = figures;
        this.management = management;
    }

    /** Loads it, sweeps it, and waits until journeys and who is managed can be asked for. */
    void load(Path folder) throws Exception {
        imports.load(delivery().in(folder));
        events.publishEvent(new CoverageSwept(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT)));
        while (count(() -> figures.index(EVERYBODY).journeys()) != OFFENCES
                || count(() -> management.index(EVERYBODY).people()) != MANAGED) {
            Thread.sleep(50);
        }
    }

    private static int count(IntSupplier count) {
        try {
            return count.getAsInt();
        } catch (BadQuestion notReady) {
            return 0;
        }
    }

    private static DeliveryFolder delivery() {
        DeliveryFolder delivery = DeliveryFolder.full("TOWN")
                .file(
                        "areas",
                        "code,name,kind,latitude,longitude",
                        "C1,Northton,CSP,51,-1",
                        "C2,Midton,CSP,51.5,-1",
                        "C3,Southton,CSP,52,-1",
                        "D1,North District,LAD,,",
                        "D2,Mid District,LAD,,",
                        "D3,South District,LAD,,",
                        "D4,Moving District,LAD,,",
                        "SPLIT,Shared District,LAD,,",
                        "F1,First Force,PFA,,",
                        "F2,Second Force,PFA,,",
                        "R,Region,PROBATION_REGION,,")
                .file(
                        "area_links",
                        "child_code,parent_code,share,valid_from,valid_to",
                        "D1,C1,,,",
                        "D2,C2,,,",
                        "D3,C3,,,",
                        "SPLIT,C1,0.5,,",
                        "SPLIT,C2,0.5,,",
                        "C1,F1,,,",
                        "C2,F1,,,",
                        "C3,F2,,,",
                        "D1,R,,,",
                        "D2,R,,,",
                        "D3,R,,,",
                        "SPLIT,R,,,",
                        "D4,C1,,,2026-02-01",
                        "D4,C3,,2026-02-01,",
                        "D4,R,,,")
                .file(
                        "agencies",
                        "ref,name,type,area_code",
                        "police1,First Police,POLICE,F1",
                        "police2,Second Police,POLICE,F2",
                        "probation,Probation,PROBATION,R",
                        "prison,Prison,PRISON,D3",
                        "council,North Council,COUNCIL,D1")
                .file(
                        "programmes",
                        "ref,name,type,area_code,agency_ref,valid_from",
                        "iom1,IOM North,IOM,C1,police1,2020-01-01",
                        "iom3,IOM South,IOM,C3,police2,2020-01-01")
                .file(
                        "protocols",
                        "ref,area_code_a,area_code_b,scope,from,to",
                        "open,C1,C3,Sharing,2025-01-01,",
                        "over,C1,C2,Sharing,2020-01-01,2021-01-01");
        return people(delivery);
    }

    private static DeliveryFolder people(DeliveryFolder delivery) {
        return delivery.file(
                        "people",
                        "ref,given_name,limited_access",
                        "p1,Al,",
                        "p2,Bo,",
                        "p3,Cy,",
                        "p4,Di,",
                        "p5,Ed,",
                        "p6,Flo,",
                        "p7,Gil,",
                        "p8,Hal,true",
                        "p9,Ivy,",
                        "p10,Jo,")
                .file("addresses", "ref,area_code", "a1,D1", "a2,D2", "a3,D3", "a4,D4", "as,SPLIT")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from,to",
                        "r1,p1,a1,MAIN,2020-01-01,",
                        "r2,p2,a1,MAIN,2020-01-01,",
                        "r3,p3,a3,MAIN,2020-01-01,",
                        "r4,p4,a2,MAIN,2020-01-01,",
                        "r5,p5,as,MAIN,2020-01-01,",
                        "r6,p6,a3,MAIN,2020-01-01,",
                        "r8,p8,a3,MAIN,2020-01-01,",
                        "r9a,p9,a1,MAIN,2020-01-01,",
                        "r9b,p9,a3,MAIN,2020-01-01,",
                        "r10,p10,a4,MAIN,2020-01-01,")
                .file(
                        "offences",
                        "ref,group,date_from,area_code,recorded_by",
                        "o1,Theft,2025-03-01,D3,police2",
                        "o2,Theft,2025-04-01,D3,police2",
                        "o3,Theft,2025-03-01,D1,police1",
                        "o4,Theft,2025-03-02,D2,police1",
                        "o5,Theft,2025-03-03,D1,police1",
                        "o6,Theft,2025-03-04,D3,police2",
                        "o7,Theft,2025-03-05,D1,police1",
                        "o8,Theft,2025-03-06,D1,police1")
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role",
                        "i1,p1,o1,CHARGED",
                        "i2,p1,o2,CHARGED",
                        "i3,p2,o3,CHARGED",
                        "i4,p2,o4,CHARGED",
                        "i5,p3,o5,CHARGED",
                        "i6,p3,o6,CONVICTED",
                        "i7,p4,o7,SUSPECT",
                        "i8,p5,o8,CHARGED",
                        "v1,p6,o3,VICTIM")
                .file(
                        "memberships",
                        "ref,person_ref,programme_ref,from,to",
                        "m1,p1,iom1,2025-01-01,",
                        "m2,p1,iom3,2025-06-01,",
                        "m3,p2,iom1,2025-01-01,",
                        "m8,p8,iom1,2025-01-01,",
                        "m9,p8,iom3,2025-06-01,",
                        "m6,p7,iom1,2025-01-01,",
                        "m7,p7,iom3,2025-06-01,")
                .file(
                        "supervision",
                        "ref,person_ref,kind,agency_ref,area_code,from,to",
                        "s4,p4,COMMUNITY_ORDER,probation,C1,2025-01-01,",
                        "s6,p6,COMMUNITY_ORDER,probation,C1,2025-01-01,",
                        "s9a,p9,COMMUNITY_ORDER,probation,C1,2025-01-01,",
                        "s9b,p9,COMMUNITY_ORDER,probation,C3,2025-01-01,",
                        "s10,p10,COMMUNITY_ORDER,probation,D1,2025-01-01,")
                .file("custody", "ref,person_ref,prison_ref,kind,from,to", "c5,p5,prison,SENTENCE,2025-07-01,")
                .file("handovers", "ref,person_ref,from_area_code,to_area_code,sent_on", "h1,p1,C1,C3,2025-12-30");
    }
}
