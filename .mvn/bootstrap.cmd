@REM Called by mvnw.cmd: what bootstrap.sh does for the JDK, on Windows.
@ECHO OFF
IF DEFINED JAVA_HOME (CALL :major "%JAVA_HOME%\bin") ELSE CALL :major ""
IF %LOYALTY_MAJOR% GEQ 21 EXIT /B 0

SET LOYALTY_NEWEST=0
FOR %%F IN ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%USERPROFILE%\.jdks") DO (
  FOR /D %%H IN ("%%~F\*") DO IF EXIST "%%H\bin\javac.exe" CALL :consider "%%H"
)
IF %LOYALTY_NEWEST% LSS 21 GOTO :none
>&2 ECHO Using JDK %LOYALTY_NEWEST% in %JAVA_HOME%
EXIT /B 0

:none
>&2 ECHO Loyalty Desk needs a JDK 21 or newer and found none: install one (for example Eclipse Temurin 25, https://adoptium.net) or point JAVA_HOME at it.
EXIT /B 1

:consider
CALL :major "%~1\bin"
IF %LOYALTY_MAJOR% LEQ %LOYALTY_NEWEST% EXIT /B 0
SET LOYALTY_NEWEST=%LOYALTY_MAJOR%
SET "JAVA_HOME=%~1"
EXIT /B 0

@REM The major version of the java in this folder, or on the PATH when none is given; 0 when there is none.
:major
SET LOYALTY_MAJOR=0
IF NOT "%~1"=="" IF NOT EXIST "%~1\java.exe" EXIT /B 0
SET "LOYALTY_PATH=%PATH%"
SET "PATH=%~1;%PATH%"
FOR /F "tokens=3" %%V IN ('java -version 2^>^&1 ^| findstr /C:" version "') DO FOR /F "tokens=1 delims=.-" %%M IN ("%%~V") DO SET LOYALTY_MAJOR=%%M
SET "PATH=%LOYALTY_PATH%"
EXIT /B 0
