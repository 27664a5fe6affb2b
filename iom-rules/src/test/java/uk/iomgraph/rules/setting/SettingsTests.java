package uk.iomgraph.rules.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.ProgrammeType;

class SettingsTests {

    private static final int MAY = Day.of(LocalDate.of(2024, 5, 1));

    private final Settings settings = Settings.builder()
            .set(Setting.BREACH_LIMIT, 4)
            .set(Setting.BREACH_LIMIT, 3, LocalDate.of(2024, 5, 1))
            .set(Setting.TRANSFER_TOLERANCE, 5, LocalDate.of(2024, 5, 1))
            .set(Setting.BREACH_LIMIT, 2, LocalDate.of(2025, 5, 1))
            .build();

    @Test
    void aValueHoldsFromItsDayOn() {
        assertThat(settings.get(Setting.BREACH_LIMIT, MAY - 1)).isEqualTo(4);
        assertThat(settings.get(Setting.BREACH_LIMIT, MAY)).isEqualTo(3);
        assertThat(settings.get(Setting.BREACH_LIMIT, Day.NEVER)).isEqualTo(2);
        assertThat(settings.get(Setting.BREACH_LIMIT, Day.ALWAYS)).isEqualTo(4);
        assertThat(settings.get(Setting.LEAD_ACTION, MAY)).isEqualTo(7);
        assertThat(Settings.standard().get(Setting.BREACH_LIMIT, MAY)).isEqualTo(5);
    }

    @Test
    void versionsCountTheDaysOnWhichSomethingUsedChanged() {
        List<Setting> breach = List.of(Setting.BREACH_LIMIT);
        List<Setting> both = List.of(Setting.BREACH_LIMIT, Setting.TRANSFER_TOLERANCE);
        assertThat(settings.version(breach, MAY - 1)).isEqualTo(1);
        assertThat(settings.version(breach, MAY)).isEqualTo(2);
        assertThat(settings.version(both, MAY)).isEqualTo(2);
        assertThat(settings.version(both, MAY + 365)).isEqualTo(3);
        assertThat(settings.version(List.of(Setting.TRANSFER_TOLERANCE), MAY + 365))
                .isEqualTo(2);
        assertThat(settings.version(List.of(), MAY + 365)).isEqualTo(1);
        assertThat(settings.validFrom(breach, MAY - 1)).isEqualTo(Day.ALWAYS);
        assertThat(settings.validFrom(breach, MAY + 364)).isEqualTo(MAY);
        assertThat(settings.validFrom(breach, MAY + 365)).isEqualTo(MAY + 365);
        assertThat(settings.changes(both)).containsExactly(MAY, MAY + 365);
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.builder().set(Setting.BREACH_LIMIT, 31))
                .withMessage("breach-limit must be from 1 to 30, and not 31.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.builder().set(Setting.BREACH_LIMIT, 0, LocalDate.of(2024, 5, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.builder().set(Setting.MANAGING_PROGRAMMES, Set.of(Pathway.ETE)));
    }

    @Test
    void listsHoldTheirMembers() {
        Settings dip = Settings.builder()
                .set(Setting.MANAGING_PROGRAMMES, EnumSet.of(ProgrammeType.DIP), LocalDate.of(2024, 5, 1))
                .set(Setting.PREREQUISITES_FINANCE, EnumSet.of(Pathway.HEALTH))
                .build();
        assertThat(dip.lists(Setting.MANAGING_PROGRAMMES, ProgrammeType.DIP, MAY))
                .isTrue();
        assertThat(dip.lists(Setting.MANAGING_PROGRAMMES, ProgrammeType.IOM, MAY))
                .isFalse();
        assertThat(dip.lists(Setting.MANAGING_PROGRAMMES, ProgrammeType.IOM, MAY - 1))
                .isTrue();
        assertThat(dip.lists(Setting.prerequisites(Pathway.FINANCE), Pathway.HEALTH, MAY))
                .isTrue();
        assertThat(dip.lists(Setting.prerequisites(Pathway.ETE), Pathway.ACCOMMODATION, MAY))
                .isTrue();
        assertThat(Setting.waitLimit(Pathway.HEALTH)).isEqualTo(Setting.WAIT_LIMIT_HEALTH);
    }

    @ParameterizedTest
    @EnumSource
    void everyDefaultIsAllowedAndDescribed(Setting setting) {
        assertThat(setting.range().allows(setting.standard())).isTrue();
        assertThat(setting.range().allows(setting.range().least() - 1)).isFalse();
        assertThat(setting.description()).endsWith(".").isNotEqualTo(".");
        assertThat(setting.unit() == Unit.LIST).isEqualTo(setting.members() != null);
        assertThat(setting.key()).isLowerCase().doesNotContain("_");
    }
}
