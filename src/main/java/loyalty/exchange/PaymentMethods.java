package loyalty.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import loyalty.credit.PaymentMethod;

/** How somebody paid, as people write it; a transfer, where a file does not say. */
final class PaymentMethods {
    private static final Map<String, PaymentMethod> WORDS = words();

    private PaymentMethods() {}

    static Optional<PaymentMethod> read(String written) {
        return Optional.ofNullable(WORDS.get(written.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, PaymentMethod> words() {
        Map<String, PaymentMethod> words = new HashMap<>();
        Map.of(
                        PaymentMethod.TRANSFER,
                        List.of("", "transfer", "bank transfer", "wire", "转账", "银行转账", "电汇", "对公转账", "汇款"),
                        PaymentMethod.WECHAT,
                        List.of("wechat", "wechat pay", "微信", "微信支付"),
                        PaymentMethod.ALIPAY,
                        List.of("alipay", "支付宝"),
                        PaymentMethod.CARD,
                        List.of("card", "credit card", "debit card", "刷卡", "银行卡", "信用卡"),
                        PaymentMethod.CASH,
                        List.of("cash", "现金"),
                        PaymentMethod.CHEQUE,
                        List.of("cheque", "check", "支票"),
                        PaymentMethod.OTHER,
                        List.of("other", "其他", "其它"))
                .forEach((method, names) -> names.forEach(name -> words.put(name, method)));
        return words;
    }
}
