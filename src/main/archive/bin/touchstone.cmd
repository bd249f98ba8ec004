@echo off
rem Starts Touchstone. Needs Java 17 or later: JAVA_HOME, or java on the path.
rem Data goes to touchstone-data below the current folder; TOUCHSTONE_DATA names another place.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" %TOUCHSTONE_JAVA_OPTIONS% %* -jar "%~dp0..\server\quarkus-run.jar"
