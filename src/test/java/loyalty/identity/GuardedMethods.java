package loyalty.identity;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** The public methods of all services there are, each with the permission that it declares. */
record GuardedMethods(ApplicationContext context) {

    record Guarded(Object service, Method method) {

        /** As method security sees it: what stands at the method counts before what stands at the class. */
        <A extends Annotation> Optional<A> declared(Class<A> annotation) {
            return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, annotation))
                    .or(() -> Optional.ofNullable(
                            AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), annotation)));
        }

        String name() {
            return method.getDeclaringClass().getName() + "." + method.getName()
                    + Arrays.toString(method.getParameterTypes());
        }
    }

    Stream<Guarded> all() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("loyalty."))
                .filter(service ->
                        Modifier.isPublic(AopUtils.getTargetClass(service).getModifiers()))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(GuardedMethods::isCalledThroughTheBean)
                        .map(method -> new Guarded(service, method)));
    }

    private static boolean isCalledThroughTheBean(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }
}
