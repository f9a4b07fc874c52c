package org.netsword.rules.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netsword.Dossier;
import org.netsword.fact.Answer;
import org.netsword.fact.Assessment;
import org.netsword.fact.Fact;
import org.netsword.fact.Listing;
import org.netsword.fact.Permit;
import org.netsword.fact.Product;
import org.netsword.fact.kind.JudgedElement;
import org.netsword.fact.kind.PermitKind;

/** 案卷中的事实：the look-ups that the oracles need. */
record CaseFacts(Dossier dossier) {
    LocalDate day() {
        return dossier.conductDate();
    }

    /** 行为日不早于该日。 */
    boolean since(int year, int month, int dayOfMonth) {
        return !day().isBefore(LocalDate.of(year, month, dayOfMonth));
    }

    /** All facts of one kind, in order. */
    <T extends Fact> List<T> all(Class<T> kind) {
        return dossier.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The fact of this kind with this id. */
    <T extends Fact> Optional<T> find(Class<T> kind, @Nullable String id) {
        return all(kind).stream().filter(fact -> id != null && id.equals(fact.id())).findFirst();
    }

    /** 商品信息所售的商品。 */
    Optional<Product> productOf(Listing listing) {
        return find(Product.class, listing.productId());
    }

    /** 某主体的某种许可。 */
    List<Permit> heldBy(@Nullable String holder, PermitKind kind) {
        return all(Permit.class).stream()
                .filter(permit -> permit.kind() == kind)
                .filter(permit -> holder != null && holder.equals(permit.holderId()))
                .toList();
    }

    /** 某商品的某种许可。 */
    List<Permit> grantedFor(@Nullable String product, PermitKind kind) {
        return all(Permit.class).stream()
                .filter(permit -> permit.kind() == kind)
                .filter(permit -> product != null && product.equals(permit.forId()))
                .toList();
    }

    /** 对这些事实或者全案的某项评价。 */
    List<Answer> answers(JudgedElement element, @Nullable String... subjects) {
        return all(Assessment.class).stream()
                .filter(assessment -> assessment.element() == element)
                .filter(
                        assessment ->
                                assessment.subjectId() == null
                                        || Arrays.asList(subjects).contains(assessment.subjectId()))
                .map(Assessment::answer)
                .toList();
    }

    /** 评价为是，而没有评价为否。 */
    boolean judgedYes(JudgedElement element, @Nullable String... subjects) {
        List<Answer> answers = answers(element, subjects);
        return answers.contains(Answer.YES) && !answers.contains(Answer.NO);
    }
}
