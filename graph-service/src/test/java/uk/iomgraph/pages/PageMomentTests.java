package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.pages.AreaChoice.Area;

@DisplayName("What a page is about")
class PageMomentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Area WIGAN = new Area("E22000108", "Wigan");
    private static final Area LEEDS = new Area("E22000370", "Leeds");

    @ParameterizedTest
    @CsvSource({
        "/gaps, /gaps?asOf=2026-01-31&area=E22000108",
        "/coverage?rows=OWNER, /coverage?rows=OWNER&asOf=2026-01-31&area=E22000108",
        "/coverage?area=E22000370, /coverage?area=E22000370&asOf=2026-01-31",
        "/coverage?area=&rows=OWNER, /coverage?area=&rows=OWNER&asOf=2026-01-31"
    })
    @DisplayName("goes along with every link, but where a link names another area, or none")
    void links(String path, String address) {
        PageMoment moment = new PageMoment(LocalDate.of(2026, 1, 31), TODAY, null, "E22000108");

        assertThat(moment.link(path)).isEqualTo(address);
        assertThat(moment.now()).isEqualTo("?area=E22000108");
    }

    @Test
    @DisplayName("takes no address to anything else, whatever was typed as an area")
    void escapes() {
        PageMoment moment = new PageMoment(TODAY, TODAY, null, "a&knownAt=x #\"<");

        assertThat(moment.link("/gaps")).isEqualTo("/gaps?area=a%26knownAt%3Dx%20%23%22%3C");
        assertThat(moment.now()).isEqualTo("?area=a%26knownAt%3Dx%20%23%22%3C");
    }

    @Test
    @DisplayName("is named without a control where there is one area only, and can be switched where there are more")
    void choice() {
        assertThat(new AreaChoice(List.of(WIGAN), null).only()).isEqualTo(WIGAN);
        assertThat(new AreaChoice(List.of(WIGAN), null).isOffered()).isFalse();
        assertThat(new AreaChoice(List.of(WIGAN, LEEDS), LEEDS).isOffered()).isTrue();
        assertThat(new AreaChoice(List.of(WIGAN, LEEDS), LEEDS).only()).isNull();
        assertThat(new AreaChoice(List.of(WIGAN), LEEDS)).satisfies(other -> {
            assertThat(other.isOffered()).isTrue();
            assertThat(other.isOther()).isTrue();
            assertThat(other.only()).isNull();
        });
        assertThat(AreaChoice.NONE.isOffered()).isFalse();
        assertThat(AreaChoice.NONE.only()).isNull();
    }
}
