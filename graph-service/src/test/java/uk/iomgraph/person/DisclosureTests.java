package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

class DisclosureTests {

    private static final Set<String> HERE = Set.of("W", "POLICE");
    private static final String WHERE = "RESIDENCES OFFENCE_ADDRESSES RESIDENCE_EPISODES HOUSEHOLD_TIES FOOTPRINT";

    @ParameterizedTest(name = "limited {0}, victim {1}, accused {2}, viewer sees limited {3}: {4} withheld as {5}")
    @CsvSource({
        "false, false, false, false, -, -",
        "false, false, true,  false, -, -",
        "false, true,  true,  false, -, -",
        "false, true,  false, false, WHERE, VICTIM_ADDRESS",
        "false, true,  false, true,  WHERE, VICTIM_ADDRESS",
        "true,  false, true,  false, ALL, LIMITED_ACCESS",
        "true,  true,  false, false, ALL, LIMITED_ACCESS",
        "true,  true,  false, true,  WHERE, VICTIM_ADDRESS",
        "true,  false, true,  true,  -, -",
        "true,  true,  true,  true,  -, -"
    })
    void whatIsWithheldDependsOnThePersonAndTheViewer(
            boolean limited, boolean victim, boolean accused, boolean sees, String parts, String code) {
        Disclosure disclosure = Disclosure.of(limited, HERE, victim, accused, viewer(sees));

        Set<Part> withheld = Arrays.stream(Part.values())
                .filter(part -> !disclosure.shows(part))
                .collect(Collectors.toSet());
        Set<Part> expected = switch (parts) {
            case "ALL" -> Set.of(Part.values());
            case "WHERE" -> Arrays.stream(WHERE.split(" ")).map(Part::valueOf).collect(Collectors.toSet());
            default -> Set.of();
        };
        assertThat(withheld).isEqualTo(expected);
        assertThat(disclosure.withheld("POLICE"))
                .allMatch(entry -> entry.code().name().equals(code));
    }

    @ParameterizedTest(name = "areas {0}, agency {1}; the person has to do with {2}: {3}")
    @CsvSource({
        "'',    -,      '',         -",
        "'',    -,      'W POLICE', -",
        "'',    OTHER,  'W POLICE', -",
        "W,     -,      'W POLICE', -",
        "'V W', -,      'W',        -",
        "V,     POLICE, 'W POLICE', -",
        "V,     -,      'W POLICE', AREA",
        "V,     OTHER,  'W POLICE', AREA",
        "W,     POLICE, '',         AREA"
    })
    void whoDoesNotWorkEverywhereSeesThoseWhoHaveToDoWithTheirAreasOrTheirAgency(
            String areas, String agency, String reach, String code) {
        Viewer viewer =
                new Viewer("test", Set.of(Role.ANALYST), true, agency.equals("-") ? null : agency, words(areas));
        Disclosure disclosure = Disclosure.of(false, words(reach), false, true, viewer);

        assertThat(String.valueOf(disclosure.code(Part.NAME))).isEqualTo(code.equals("-") ? "null" : code);
        assertThat(Disclosure.of(true, words(reach), false, true, new Viewer("test", Set.of(), false))
                        .code(Part.NAME))
                .isEqualTo(WithheldCode.LIMITED_ACCESS);
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    @ParameterizedTest
    @EnumSource(InvolvementRole.class)
    void theAddressOfAnOffenceIsNeverToldOfAVictimsPart(InvolvementRole role) {
        Disclosure offender = Disclosure.of(false, HERE, true, true, viewer(true));
        Disclosure victim = Disclosure.of(false, HERE, true, false, viewer(true));

        assertThat(offender.offenceAddress(role))
                .isEqualTo(role == InvolvementRole.VICTIM ? WithheldCode.VICTIM_ADDRESS : null);
        assertThat(victim.offenceAddress(role)).isEqualTo(WithheldCode.VICTIM_ADDRESS);
    }

    @Test
    void eachFieldIsListedOnce() {
        assertThat(Disclosure.of(true, HERE, false, false, viewer(false)).withheld("POLICE"))
                .extracting(Withheld::field)
                .doesNotHaveDuplicates()
                .contains("names", "identityKeys", "dateOfBirth", "residences", "episodes", "ties");
    }

    private static Viewer viewer(boolean seesLimitedAccess) {
        return new Viewer("test", Set.of(Role.ANALYST), seesLimitedAccess);
    }
}
