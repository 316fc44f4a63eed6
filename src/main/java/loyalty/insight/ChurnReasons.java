package loyalty.insight;

import java.util.List;

/**
 * Why a customer left.
 *
 * @param list newest loss first
 * @param telling whether the reader may say why
 */
public record ChurnReasons(List<ChurnReason> list, boolean telling) {}
