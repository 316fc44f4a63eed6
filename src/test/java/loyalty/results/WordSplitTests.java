package loyalty.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSplitTests {

    @Test
    void findsChineseWordsWithoutSpaces() {
        assertThat(WordSplit.words("送货速度太慢，客服态度很好")).contains("送货", "速度", "客服", "态度");
    }

    @Test
    void findsEnglishWordsInOneForm() {
        assertThat(WordSplit.words("Deliveries were late. The delivery was LATE and the prices high"))
                .containsExactly("delivery", "late", "price", "high");
    }

    @Test
    void leavesOutWhatIsNoTheme() {
        assertThat(WordSplit.words("我们的 the 了 and 13812345678 a1b2 😀 。")).isEmpty();
    }

    @Test
    void takesBothLanguagesInOneAnswer() {
        assertThat(WordSplit.words("APP 的界面 too slow")).contains("app", "界面", "slow");
    }
}
