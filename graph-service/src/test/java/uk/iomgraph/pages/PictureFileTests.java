package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.pages.PictureFile.Layout;

@DisplayName("A picture as a file")
class PictureFileTests {

    @Test
    @DisplayName("says whose work it is drawn from, below what it is about, and is as much higher")
    void credits() {
        Layout credited = Layout.of(new Square("Source: Somebody. Crown copyright."), "Areas", List.of("As of today"));
        Layout plain = Layout.of(new Square(null), "Areas", List.of("As of today"));

        assertThat(credited.texts())
                .extracting(Layout.Text::text)
                .containsExactly("As of today", "Source: Somebody. Crown copyright.");
        assertThat(plain.texts()).extracting(Layout.Text::text).containsExactly("As of today");
        assertThat(credited.height() - plain.height())
                .isEqualTo(credited.top() - plain.top())
                .isPositive();
    }

    /** A drawing of some size, of somebody's work or nobody's. */
    private record Square(@Nullable String credit) implements Picture {

        @Override
        public String fragment() {
            return "map";
        }

        @Override
        public String label() {
            return "A square";
        }

        @Override
        public String summary() {
            return "A square";
        }

        @Override
        public int width() {
            return 400;
        }

        @Override
        public int height() {
            return 400;
        }
    }
}
