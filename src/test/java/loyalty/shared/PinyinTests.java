package loyalty.shared;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "王小明, wangxiaoming, wxm",
        "吕布, lvbu, lb",
        "陳美麗, chenmeili, cml",
        "㐱, zhen, z",
        "Ann Li, annli, al",
        "王Tom, wangtom, wt",
        "Müller, muller, m",
        "O'Brien, obrien, o",
        "王　明, wangming, wm",
        "'', '', ''",
    })
    void soundsNames(String name, String full, String initials) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "曾华, zenghua",
        "单雄信, shanxiongxin",
        "解缙, xiejin",
        "仇英, qiuying",
        "查良镛, zhaliangyong",
        "区志伟, ouzhiwei",
        "盖叫天, gejiaotian",
        "朴树, piaoshu",
        "任华, renhua",
        "华罗庚, hualuogeng",
        "乐嘉, yuejia",
        "覃勇, qinyong",
        "宓元, miyuan",
        "缪斌, miaobin",
        "翟让, zhairang",
        "晁盖, chaogai",
        "员文, yunwen",
        "黑云, heyun",
        "尉迟恭, yuchigong",
        "万俟卨, moqixie",
        "长孙无忌, zhangsunwuji",
        "澹台明, tantaiming",
        "單雄信, shanxiongxin",
        "欧阳修, ouyangxiu",
    })
    void readsSurnamesAsSurnames(String name, String full) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "王单, wangdan",
        "李解, lijie",
        "单片机控制器公司, danpianjikongzhiqigongsi",
        "重庆长安, chongqingchangan",
        "中国银行厦门分行, zhongguoyinhangxiamenfenhang",
    })
    void readsTheSameCharactersElsewhereAsUsual(String name, String full) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
    }

    @Test
    void keepsCharactersNobodyKnowsHowToRead() {
        assertThat(Pinyin.full("𠮷野家")).isEqualTo("𠮷yejia");
        assertThat(Pinyin.initials("𠮷野家")).isEqualTo("𠮷yj");
    }

    @Test
    void sortsAsAChineseAddressBookDoes() {
        List<String> inOrder = List.of(
                "",
                "3M",
                "安娜",
                "Ångström",
                "白杨",
                "Bruno",
                "Li Wei",
                "李娜",
                "李四",
                "理四",
                "刘备",
                "西安",
                "先生",
                "曾小",
                "Zhang San",
                "张三",
                "张四",
                "章三",
                "Zoe",
                "𠮷野");

        assertThat(inOrder.reversed().stream().sorted(comparing(Pinyin::sortKey)))
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void sortsWithoutRegardToCaseAccentsAndWidth() {
        assertThat(List.of("MULLER", "Müller", "Ｍｕｌｌｅｒ")).map(Pinyin::sortKey).containsOnly("muller");
    }

    @Test
    void cutsSortKeysAt250AndNeverThroughACharacter() {
        assertThat(Pinyin.sortKey("庄".repeat(200))).hasSizeBetween(245, 250).startsWith("zhuang 庄 zhuang 庄");
        assertThat(Pinyin.sortKey("a" + "𝒜".repeat(200)).length()).isLessThanOrEqualTo(250);
        assertThat(Pinyin.sortKey("𠮷".repeat(200)).codePoints()).doesNotContain(0xD842);
    }
}
