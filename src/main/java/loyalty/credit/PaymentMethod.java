package loyalty.credit;

/** How a customer paid. */
public enum PaymentMethod {
    TRANSFER,
    WECHAT,
    ALIPAY,
    CARD,
    CASH,
    CHEQUE,
    OTHER
}
