package loyalty.results;

import java.util.Set;

/** Words that stand in every other answer and are no theme. */
final class StopWords {
    static final Set<String> ENGLISH = words("""
            a about above after again all also always am an and any are as at be because been before being below
            between both but by can cannot could did do does doing down during each even every few for from further
            get got had has have having he her here hers him his how however i if in into is it its just lot made make
            many may me might more most much must my never no nor not now of off often on once one only or other our
            out over own please quite rather really same she should so some still such than that the their them then
            there these they thing things this those through to too under until up us use used very was way we well
            were what when where which while who why will with would yet you your
            don't didn't doesn't can't couldn't won't isn't aren't wasn't weren't i'm i've it's
            """);
    static final Set<String> CHINESE = words("""
            我们 你们 他们 她们 它们 自己 大家 这个 那个 这些 那些 这样 那样 这里 那里 这次 每次 什么 怎么 怎样 为什么 哪里 多少
            一个 一些 一点 一下 一直 一样 一般 有点 有些 没有 不是 不会 不能 不要 不过 不太 还是 就是 只是 但是 可是 而且 并且
            或者 因为 所以 如果 虽然 然后 以后 之后 以前 时候 现在 已经 还有 还要 还可以 可以 可能 应该 需要 希望 觉得 感觉 认为
            比较 非常 特别 十分 更加 真的 其实 几乎 总是 经常 有时 有时候 都是 也是 对于 关于 由于 通过 以及 或是 能够 建议
            """);

    /** Characters that are words by themselves, and part of no other where the dictionary leaves them alone. */
    static final Set<String> SINGLE = words("""
            的 了 是 在 有 和 与 就 都 而 及 着 或 也 很 太 好 不 没 我 你 他 她 它 这 那 一 个 上 下 中 大 小 多 少 要 会 能
            可 对 把 被 让 给 但 又 再 还 更 最 从 到 去 来 说 看 用 做 过 吗 吧 呢 啊 呀 哦 挺 等 次 元 天 时 后 前 里
            """);

    private StopWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
