package uk.iomgraph.gang;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import uk.iomgraph.coverage.OpenGaps;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.security.Viewer;

/**
 * A gang in the first days of January 2026, with ties that begin, end and fall due around New Year, of all grades. Ann has two
 * records; the access to Hal is limited, and so is that to one record of Kim; Val is a victim only.
 */
final class GangTown {

    /** The day that tests ask about. */
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static final Viewer EVERYBODY = new Viewer("town", Set.of(Viewer.Role.ANALYST), true);
    private static final int PATIENCE_MILLIS = 120_000;

    private final Imports imports;
    private final Sweeper sweeper;
    private final WiderSweep wider;
    private final ApplicationEventPublisher events;
    private final OpenGaps gaps;

    GangTown(Imports imports, Sweeper sweeper, WiderSweep wider, ApplicationEventPublisher events, OpenGaps gaps) {
        this.imports = imports;
        this.sweeper = sweeper;
        this.wider = wider;
        this.events = events;
        this.gaps = gaps;
    }

    /** The id of what a file of the delivery calls by a reference. */
    static String id(String file, String ref) {
        return EntityId.ofKey("GT/" + file + '/' + ref).value();
    }

    /** Loads it, sweeps it, and waits until gaps can be asked for. */
    void load(Path folder) throws Exception {
        imports.load(delivery().in(folder));
        events.publishEvent(new CoverageSwept(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT)));
        wider.sweep();
        Moment moment = new Moment(NEW_YEAR, Instant.now());
        for (int waited = 0; open(moment).isEmpty(); waited += 100) {
            if (waited > PATIENCE_MILLIS) {
                throw new IllegalStateException("No gaps are in the index");
            }
            Thread.sleep(100);
        }
    }

    private Map<String, List<Severity>> open(Moment moment) {
        try {
            return gaps.of(List.of(id("people", "d")), moment, EVERYBODY);
        } catch (BadQuestion notReady) {
            return Map.of();
        }
    }

    private static DeliveryFolder delivery() {
        return offences(people(ties(places())));
    }

    private static DeliveryFolder places() {
        return DeliveryFolder.full("GT")
                .file(
                        "areas",
                        "code,name,kind",
                        "C1,Northton,CSP",
                        "C2,Southton,CSP",
                        "D1,North District,LAD",
                        "D2,South District,LAD",
                        "F1,First Force,PFA",
                        "F2,Second Force,PFA")
                .file("area_links", "child_code,parent_code", "D1,C1", "D2,C2", "C1,F1", "C2,F2")
                .file("agencies", "ref,name,type,area_code", "police,Police,POLICE,F1")
                .file(
                        "programmes",
                        "ref,name,type,area_code,agency_ref,valid_from",
                        "iom,IOM North,IOM,C1,police,2020-01-01",
                        "exit,New Start,GANG_EXIT,C1,police,2020-01-01")
                .file(
                        "addresses",
                        "ref,area_code",
                        "a1,D1",
                        "a2,D2",
                        "a3,D1",
                        "a4,D1",
                        "a5,D1",
                        "a6,D2",
                        "a7,D2",
                        "a8,D1");
    }

    private static DeliveryFolder ties(DeliveryFolder delivery) {
        return delivery.file(
                        "gangs",
                        "ref,name,area_codes,from,to",
                        "north,Northside,D1,2020-01-01,",
                        "south,Southside,C2,2020-01-01,",
                        "old,Old Crew,C1,2015-01-01,2025-06-01",
                        "none,Nowhere,,2020-01-01,")
                .file(
                        "gang_ties",
                        "ref,person_ref,gang_ref,role,criteria,from,to,source_grade,information_grade,handling,review_due",
                        "t1,a,north,elder,Admits it,2024-01-01,,1,A,P,2026-06-01",
                        "t2,b,north,younger,Named by a source,2024-02-01,,2,B,P,2026-06-01",
                        "t3,c,north,younger,Named by a source,2024-03-01,,1,B,P,2026-01-02",
                        "t4,d,north,,Admits it,2024-01-01,2026-01-02,1,A,P,2026-06-01",
                        "t5,e,north,elder,Admits it,2024-01-01,,1,A,P,2026-01-01",
                        "t6,f,north,younger,Admits it,2026-01-02,,1,A,P,2026-06-01",
                        "t7,g,north,younger,Admits it,2024-01-01,2026-01-01,1,A,P,2026-06-01",
                        "t8,h,north,elder,Admits it,2024-01-01,,1,A,P,2026-06-01",
                        "t9,v,north,,Admits it,2024-01-01,,1,A,P,2026-06-01",
                        "t10,u,north,younger,Named by a source,2024-01-01,,,,,2056-12-01",
                        "t11,w,north,younger,Named by a source,2024-01-01,,3,D,C,2026-06-01",
                        "t12,a2,north,runner,Named by a source,2025-01-01,,2,C,P,2026-06-01",
                        "t13,k,north,runner,Admits it,2024-01-01,,1,A,P,2026-06-01",
                        "t14,e,south,,Admits it,2024-01-01,,1,A,P,2026-06-01")
                .file(
                        "gang_relations",
                        "ref,gang_a_ref,gang_b_ref,kind,from,to,source_grade,information_grade,handling,review_due",
                        "r1,north,south,RIVAL,2024-01-01,,1,B,P,2026-06-01",
                        "r2,south,north,ALLIED,2023-01-01,,1,B,P,2026-01-01",
                        "r3,none,north,ALLIED,2022-01-01,,,,,",
                        "r4,north,old,RIVAL,2021-01-01,,1,A,P,2026-06-01")
                .file(
                        "associations",
                        "ref,person_a_ref,person_b_ref,basis,from,to,source_grade,information_grade,handling,review_due",
                        "s1,a,b,ASSOCIATE,2024-01-01,,1,B,P,2026-06-01",
                        "s2,b,c,FAMILY,2024-01-01,,,,,",
                        "s3,a,c,ASSOCIATE,2024-01-01,,1,B,P,2026-01-01",
                        "s4,a,h,ASSOCIATE,2024-01-01,,1,A,P,2026-06-01",
                        "s5,a2,d,PHONE,2025-01-01,,3,D,P,2026-06-01",
                        "s6,h,b,ASSOCIATE,2024-01-01,,1,A,P,2026-06-01",
                        "s7,v,a,HOUSEHOLD,2024-01-01,,1,A,P,2026-06-01");
    }

    private static DeliveryFolder people(DeliveryFolder delivery) {
        return delivery.file(
                        "people",
                        "ref,given_name,family_name,pnc_id,limited_access",
                        "a,Ann,Ash,2001/0000001A,",
                        "a2,Annie,Ash,2001/0000001A,",
                        "b,Ben,,,",
                        "c,Cal,,,",
                        "d,Dee,,,",
                        "e,Eve,,,",
                        "f,Fay,,,",
                        "g,Gus,,,",
                        "h,Hal,,,true",
                        "v,Val,,,",
                        "u,Una,,,",
                        "w,Wes,,,",
                        "k,Kim,,2001/0000002B,",
                        "k2,Kim,,2001/0000002B,true")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from,to",
                        "l1,a,a1,MAIN,2020-01-01,",
                        "l2,b,a2,MAIN,2020-01-01,",
                        "l3,c,a3,MAIN,2020-01-01,",
                        "l4,v,a4,MAIN,2020-01-01,",
                        "l5,u,a5,MAIN,2020-01-01,2026-01-01",
                        "l6,w,a6,MAIN,2026-01-01,",
                        "l7,h,a7,MAIN,2020-01-01,",
                        "l8,d,a8,TEMPORARY,2020-01-01,")
                .file(
                        "memberships",
                        "ref,person_ref,programme_ref,from,to",
                        "m1,a,iom,2025-01-01,",
                        "m2,w,exit,2026-01-01,",
                        "m3,b,exit,2025-01-01,2026-01-01")
                .file(
                        "referrals",
                        "ref,person_ref,purpose,programme_ref,sent_on,decided_on,decision",
                        "f1,a2,Way out,exit,2025-03-01,,",
                        "f2,b,Way out,exit,2025-03-01,2026-01-01,REJECTED",
                        "f3,c,Way out,exit,2025-03-01,2026-01-02,REJECTED",
                        "f4,d,Selection,iom,2025-03-01,,")
                .file(
                        "exit_plans",
                        "ref,person_ref,agreed_on,review_on",
                        "x1,d,2025-12-01,2026-01-01",
                        "x2,u,2025-12-01,2026-01-02");
    }

    private static DeliveryFolder offences(DeliveryFolder delivery) {
        return delivery.file(
                        "offences",
                        "ref,group,date_from,area_code,recorded_by",
                        "o1,Violence with injury,2025-06-01,D1,police",
                        "o2,Robbery,2025-07-01,D2,police",
                        "o3,Theft,2025-07-01,D1,police",
                        "o4,Homicide,2024-01-01,D1,police",
                        "o5,Violence without injury,2025-01-02,D1,police",
                        "o6,Violence with injury,2025-01-01,D1,police",
                        "o7,Violence with injury,2025-08-01,D1,police",
                        "o8,Robbery,2026-01-02,D1,police")
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role,date",
                        "i1,a,o1,CONVICTED,2025-09-01",
                        "i2,b,o1,SUSPECT,2025-06-02",
                        "i3,b,o2,SUSPECT,2025-07-02",
                        "i4,c,o2,CHARGED,2025-07-03",
                        "i5,b,o3,CONVICTED,2025-08-01",
                        "i6,a,o4,CONVICTED,2024-06-01",
                        "i7,c,o5,CAUTIONED,2025-02-01",
                        "i8,d,o6,CONVICTED,2025-02-01",
                        "i9,h,o7,CONVICTED,2025-09-01",
                        "i10,c,o8,CHARGED,2026-01-02",
                        "i11,v,o1,VICTIM,2025-06-01");
    }
}
