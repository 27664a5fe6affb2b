package uk.iomgraph.coverage.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Notation;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.setting.Unit;

/** A setting as it stood on a day; the fields of {@code RuleSetting} in the schema say what they mean. */
record SettingInForce(
        String key,
        String description,
        Unit unit,
        String value,
        String standard,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable LocalDate validFrom) {

    static SettingInForce of(Setting setting, Settings settings, int day) {
        boolean number = setting.unit() != Unit.LIST;
        return new SettingInForce(
                setting.key(),
                setting.description(),
                setting.unit(),
                Notation.write(setting, settings.get(setting, day)),
                Notation.write(setting, setting.standard()),
                number ? setting.range().least() : null,
                number ? setting.range().most() : null,
                Day.date(settings.validFrom(List.of(setting), day)));
    }
}
