package org.parley.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void escaped_always_isTextAndNothingElse() {
        assertThat(Html.escaped("<b a=\"x\" c='y'>&amp;</b>"))
                .isEqualTo("&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;");
        assertThat(Html.escaped("a\u0000\u001b\uD83D\u202E\u2067b")).isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb");
        assertThat(Html.escaped("🕊 שלום e\u0301\n")).isEqualTo("🕊 שלום e\u0301\n");
    }
}
