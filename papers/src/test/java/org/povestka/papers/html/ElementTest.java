package org.povestka.papers.html;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ElementTest {
    @Test
    void words_stay_words_whatever_they_contain() {
        assertThat(Element.of("p", "<script>alert(\"1\") & co</script>").markup())
                .isEqualTo("<p>&lt;script&gt;alert(&quot;1&quot;) &amp; co&lt;/script&gt;</p>");
    }

    @Test
    void attributes_keep_their_order_and_are_escaped() {
        assertThat(Element.of("td", Words.of("3"))
                        .styled("day")
                        .with("title", "a \"b\"")
                        .markup())
                .isEqualTo("<td class=\"day\" title=\"a &quot;b&quot;\">3</td>");
    }

    @Test
    void an_element_that_holds_nothing_by_nature_closes_itself_and_no_other_does() {
        assertThat(Element.of("br").markup()).isEqualTo("<br/>");
        assertThat(Element.of("div").markup()).isEqualTo("<div></div>");
    }

    @Test
    void a_name_that_is_not_one_is_refused() {
        assertThatThrownBy(() -> Element.of("p onclick")).hasMessageContaining("p onclick");
        assertThatThrownBy(() -> Element.of("p").with("a=b", "")).hasMessageContaining("a=b");
    }
}
