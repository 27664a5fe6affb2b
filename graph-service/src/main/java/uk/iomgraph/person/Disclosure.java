package uk.iomgraph.person;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;
import uk.iomgraph.security.Viewer;

/**
 * What one viewer may be told about one person: the only place where that is decided. It goes by what is believed now,
 * whatever moment is asked about, so that no choice of moment goes round it.
 *
 * @param whole why the whole record is withheld from this viewer; null if it is not
 * @param victimOnly whether the person is a victim and not accused of anything
 */
record Disclosure(@Nullable WithheldCode whole, boolean victimOnly) {

    private static final Set<Part> WHERE_A_VICTIM_LIVES = EnumSet.of(
            Part.RESIDENCES, Part.OFFENCE_ADDRESSES, Part.RESIDENCE_EPISODES, Part.HOUSEHOLD_TIES, Part.FOOTPRINT);

    /**
     * Decides.
     *
     * @param limited whether the record is marked limited-access
     * @param reach codes of the areas and agencies that the person has to do with
     * @param victim whether the person is a victim of an offence
     * @param accused whether the person is suspected of, charged with, convicted of or cautioned for an offence
     */
    static Disclosure of(boolean limited, Collection<String> reach, boolean victim, boolean accused, Viewer viewer) {
        return new Disclosure(viewer.withholds(limited, reach), victim && !accused);
    }

    /** Why a part is withheld, or null if it is shown. */
    @Nullable
    WithheldCode code(Part part) {
        if (whole != null) {
            return whole;
        }
        return victimOnly && WHERE_A_VICTIM_LIVES.contains(part) ? WithheldCode.VICTIM_ADDRESS : null;
    }

    boolean shows(Part part) {
        return code(part) == null;
    }

    /**
     * Why the address of an offence is withheld, or null if it is shown. It often is where the victim lives, so it is not
     * told of the victim's part in the offence, even where the victim is accused of others.
     */
    @Nullable
    WithheldCode offenceAddress(InvolvementRole role) {
        return role == InvolvementRole.VICTIM ? WithheldCode.VICTIM_ADDRESS : code(Part.OFFENCE_ADDRESSES);
    }

    /**
     * What is withheld of a person, field by field, whether or not there is anything to withhold.
     *
     * @param agency the code of the agency that sent the record
     */
    List<Withheld> withheld(String agency) {
        return Stream.of(Part.values())
                .flatMap(part -> {
                    WithheldCode code = code(part);
                    return code == null ? Stream.empty() : Stream.of(Withheld.of(part.field(), code, agency));
                })
                .distinct()
                .toList();
    }
}
