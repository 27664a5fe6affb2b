package uk.iomgraph.synthetic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.Sheet;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Names;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.population.Topic;

/** What is there before people: areas as the reference source has them, agencies, staff, programmes, services, places. */
final class ReferenceRows {

    private static final double TOWN_SPREAD = 0.02;

    /** Groups that have a service of their own in every area. */
    private static final List<String> GROUPS = List.of("WOMEN", "FOREIGN_NATIONALS", "YOUNG_ADULTS");

    /** Ref, in the delivery of every force, of the police of the railways, who serve no area. */
    static final String RAILWAY_POLICE = "RAIL";

    private final World world;
    private final Gangs gangs;
    private final Chance draw = new Chance();

    ReferenceRows(World world, Gangs gangs) {
        this.world = world;
        this.gangs = gangs;
    }

    /** Writes everything that is not of one block. */
    void write() {
        areas();
        draw.start(world.seed(), Topic.LAYOUT, 1);
        Map<String, String> names = new HashMap<>();
        for (Partnership area : world.layout().areas()) {
            names.put(area.forceCode(), area.forceName());
            names.put(area.regionCode(), area.regionName());
        }
        world.sources()
                .police()
                .forEach((code, source) -> agency(source, "POLICE", "PART3", code, "Police, " + names.get(code)));
        world.sources()
                .probation()
                .forEach((code, source) -> agency(source, "PROBATION", "PART3", code, "Probation, " + names.get(code)));
        agency(world.sources().prisons(), "PRISON", "PART3", "", "Prison service");
        agency(world.sources().youthJustice(), "YOT", "PART3", "", "Youth justice service");
        agency(world.sources().recovery(), "DRUG_ALCOHOL", "UKGDPR", "", "Recovery partnership");
        agency(world.sources().trust(), "VCS", "UKGDPR", "", "New Start Trust");
        prisons();
        world.sources().police().values().forEach(ReferenceRows::railwayPolice);
        world.sources().police().values().forEach(this::plantedGang);
        gangs.each(gang -> {
            Partnership area = world.area(gang.area());
            gang(world.sources().police(area), gang.ref(), gang.name(), area.code(), world.period());
        });
        for (int i = 0; i < world.layout().areas().size(); i++) {
            Partnership area = world.area(i);
            agency(world.sources().council(area), "COUNCIL", "UKGDPR", area.code(), area.name() + " Council");
            programmes(area);
            services(i, area);
            places(i, area);
        }
        world.sources().probation().forEach((code, source) -> programme(source, "PG-MAPPA", "MAPPA", "MAPPA", code));
        new Sharing(world).agreements();
        world.sources()
                .police()
                .forEach((code, source) -> programme(source, "PG-GANG-EXIT", "Gang exit", "GANG_EXIT", code));
    }

    /** A gang in every force that planted people alone belong to. */
    private void plantedGang(Source police) {
        gang(police, PlantedCase.GANG, Names.place(draw) + " Boys", "", world.period());
    }

    /** A gang; {@code area} is the code of the one that it claims, or empty. */
    static void gang(Source police, String ref, String name, String area, Period period) {
        police.sheet(FeedFile.GANGS)
                .row(ref)
                .text(name)
                .text(area)
                .day(period.from() - 200)
                .day(Period.NONE)
                .end(0);
    }

    /** A home of a block, or one beside it. */
    static void address(Source police, String ref, String line, World world, int block, int place) {
        police.sheet(FeedFile.ADDRESSES)
                .row(ref)
                .text(line)
                .text(Names.postcode(block))
                .text(world.area(world.layout().areaOfBlock(block)).code())
                .degrees(world.layout().latitude(block, place))
                .degrees(world.layout().longitude(block, place))
                .text("HOME")
                .end(0);
    }

    /** Writes the addresses of a block. */
    void block(int block) {
        int index = world.layout().areaOfBlock(block);
        Partnership area = world.area(index);
        Source police = world.sources().police(area);
        draw.start(world.seed(), Topic.PLACE, -1 - block);
        String street = Names.street(draw);
        for (int i = 0; i < Layout.ADDRESSES; i++) {
            address(police, World.addressRef(block, i), (2 * i + 1) + " " + street, world, block, i);
        }
    }

    private void areas() {
        Map<String, String[]> parents = new LinkedHashMap<>();
        TreeSet<String> districts = new TreeSet<>();
        TreeSet<String> links = new TreeSet<>();
        TreeSet<String> pairs = new TreeSet<>();
        List<Partnership> areas = world.layout().areas();
        for (Partnership area : areas) {
            parents.put(area.forceCode(), new String[] {area.forceName(), "PFA"});
            parents.put(area.regionCode(), new String[] {area.regionName(), "PROBATION_REGION"});
            links.add(area.code() + ">" + area.forceCode());
            area.districts().forEach((code, name) -> {
                districts.add(code + ">" + name);
                links.add(code + ">" + area.code());
                links.add(code + ">" + area.regionCode());
            });
            for (Partnership other : areas) {
                if (area.code().compareTo(other.code()) < 0 && area.neighbours().contains(other.code())) {
                    pairs.add(area.code() + ">" + other.code());
                }
            }
        }
        Source reference = world.sources().reference();
        Sheet sheet = reference.sheet(FeedFile.AREAS);
        parents.forEach((code, parent) ->
                sheet.row(code).text(parent[0]).text(parent[1]).empty().empty().end(0));
        areas.forEach(area -> sheet.row(area.code())
                .text(area.name())
                .text("CSP")
                .degrees(area.latitude())
                .degrees(area.longitude())
                .end(0));
        districts.forEach(
                district -> pair(district, sheet).text("LAD").empty().empty().end(0));
        links.forEach(link -> pair(link, reference.sheet(FeedFile.AREA_LINKS)).end(0));
        pairs.forEach(
                link -> pair(link, reference.sheet(FeedFile.AREA_NEIGHBOURS)).end(0));
    }

    private static Sheet pair(String joined, Sheet sheet) {
        int bar = joined.indexOf('>');
        return sheet.row(joined.substring(0, bar)).text(joined.substring(bar + 1));
    }

    private void agency(Source source, String type, String regime, String area, String name) {
        boolean charity = type.equals("VCS") || type.equals("DRUG_ALCOHOL");
        source.sheet(FeedFile.AGENCIES)
                .row(Source.SELF)
                .text(name)
                .text(type)
                .text(charity ? "VOLUNTARY" : "STATUTORY")
                .text(regime)
                .text(area)
                .end(0);
        for (int i = 0; i < Registers.PROFESSIONALS; i++) {
            boolean male = draw.happens(0.5);
            source.sheet(FeedFile.PROFESSIONALS)
                    .row("PF-" + i)
                    .text(Names.given(draw, male) + " " + Names.family(draw))
                    .text(Source.SELF)
                    .text("Practitioner")
                    .day(world.period().from() - draw.between(400, 4_000))
                    .day(Period.NONE)
                    .end(0);
        }
    }

    private static void railwayPolice(Source police) {
        police.sheet(FeedFile.AGENCIES)
                .row(RAILWAY_POLICE)
                .text("Railway police")
                .text("POLICE")
                .text("STATUTORY")
                .text("PART3")
                .empty()
                .end(0);
    }

    /** Each stands in an area, so that people are held near home or far from it. */
    private void prisons() {
        List<Partnership> areas = world.layout().areas();
        for (int i = 0; i < Sentences.ESTABLISHMENTS; i++) {
            world.sources()
                    .prisons()
                    .sheet(FeedFile.AGENCIES)
                    .row(Sentences.prisonRef(i))
                    .text("HMP " + Names.place(draw))
                    .text("PRISON")
                    .text("STATUTORY")
                    .text("PART3")
                    .text(Sentences.area(areas, i).code())
                    .end(0);
        }
    }

    private void programmes(Partnership area) {
        Source police = world.sources().police(area);
        programme(police, World.iomRef(area), "IOM " + area.name(), "IOM", area.code());
    }

    private void programme(Source source, String ref, String name, String type, String area) {
        source.sheet(FeedFile.PROGRAMMES)
                .row(ref)
                .text(name)
                .text(type)
                .text(area)
                .text(Source.SELF)
                .number(400)
                .day(world.period().from() - 1_000)
                .end(0);
    }

    private void services(int index, Partnership area) {
        for (int i = 0; i < Support.PATHWAYS.length; i++) {
            Source provider = i == Support.DRUGS
                    ? world.sources().recovery()
                    : world.sources().trust();
            provider.sheet(FeedFile.SERVICES)
                    .row("SV-" + index + "-" + i)
                    .text(Names.place(draw) + " service")
                    .text(Support.PATHWAYS[i])
                    .text(Source.SELF)
                    .text(area.code())
                    .empty()
                    .number(120)
                    .end(0);
        }
        for (String group : GROUPS) {
            world.sources()
                    .trust()
                    .sheet(FeedFile.SERVICES)
                    .row(groupServiceRef(index, group))
                    .text(Names.place(draw) + " centre")
                    .text("HEALTH")
                    .text(Source.SELF)
                    .text(area.code())
                    .text(group)
                    .number(40)
                    .end(0);
        }
    }

    /** The ref of the service of an area for a group of people. */
    static String groupServiceRef(int area, String group) {
        return "SG-" + area + "-" + group;
    }

    private void places(int index, Partnership area) {
        for (int i = 0; i < Homes.BUSY_PLACES; i++) {
            place(
                    world.sources().police(area).sheet(FeedFile.ADDRESSES),
                    World.busyPlaceRef(index, i),
                    area,
                    "COMMERCIAL");
        }
        for (int i = 0; i < Homes.HOSTELS; i++) {
            place(world.sources().council(area).sheet(FeedFile.ADDRESSES), World.hostelRef(i), area, "HOSTEL");
        }
    }

    private void place(Sheet addresses, String ref, Partnership area, String kind) {
        addresses
                .row(ref)
                .text(draw.between(1, 200) + " " + Names.street(draw))
                .text(Names.postcode(ref.hashCode() + area.code().hashCode()))
                .text(area.code())
                .degrees(area.latitude() + draw.normal() * TOWN_SPREAD / 2)
                .degrees(area.longitude() + draw.normal() * TOWN_SPREAD)
                .text(kind)
                .end(0);
    }
}
