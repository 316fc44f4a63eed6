@REM Called by mvnw.cmd: what bootstrap.sh does for JAVA_HOME, on Windows.
@ECHO OFF
SET "LOYALTY_JAVA=java"
IF DEFINED JAVA_HOME SET "LOYALTY_JAVA=%JAVA_HOME%\bin\java"
CALL :major "%LOYALTY_JAVA%"
IF %LOYALTY_MAJOR% GEQ 21 EXIT /B 0

SET LOYALTY_NEWEST=0
FOR %%F IN ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%USERPROFILE%\.jdks") DO (
  FOR /D %%H IN ("%%~F\*") DO IF EXIST "%%H\bin\javac.exe" CALL :consider "%%H"
)
IF %LOYALTY_NEWEST% GEQ 21 (
  ECHO Using JDK %LOYALTY_NEWEST% in %JAVA_HOME% 1>&2
  EXIT /B 0
)
ECHO Loyalty Desk needs a JDK 21 or newer and found none: install one ^(for example Eclipse Temurin 25, https://adoptium.net^) or point JAVA_HOME at it. 1>&2
EXIT /B 1

:consider
CALL :major "%~1\bin\java"
IF %LOYALTY_MAJOR% LEQ %LOYALTY_NEWEST% EXIT /B 0
SET LOYALTY_NEWEST=%LOYALTY_MAJOR%
SET "JAVA_HOME=%~1"
EXIT /B 0

:major
SET LOYALTY_MAJOR=0
FOR /F "tokens=3" %%V IN ('""%~1" -version 2>&1" ^| findstr /C:" version "') DO FOR /F "tokens=1 delims=.-" %%M IN ("%%~V") DO SET LOYALTY_MAJOR=%%M
EXIT /B 0
